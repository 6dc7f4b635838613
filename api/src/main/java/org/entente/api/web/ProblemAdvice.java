package org.entente.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cypher.GraphException;
import org.entente.cypher.InvalidCursorException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every error becomes a problem detail with a type, a reason and advice. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String SEE = "See /docs for every path and parameter.";

  @ExceptionHandler
  @Nullable ResponseEntity<Object> ours(ProblemException exception, WebRequest request) {
    return answer(exception, exception.problem(), new HttpHeaders(), request);
  }

  /** The reason goes to the log: it may name addresses and queries, which are not the asker's. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> ofTheGraph(
      GraphException exception, WebRequest request, HttpServletRequest http) {
    LOG.warn("{} {}: {}", http.getMethod(), http.getRequestURI(), exception.getMessage());
    ProblemDetail problem =
        switch (exception.kind()) {
          case TIMED_OUT ->
              Problems.of(
                  ProblemType.GRAPH_UNAVAILABLE,
                  "The question took longer than it may.",
                  "Restrict it: by predicate, sign, time or belief.");
          case UNREACHABLE, NOT_NEO4J, WRONG_PASSWORD, UNSUPPORTED_SERVER, MIGRATION ->
              Problems.of(
                  ProblemType.GRAPH_UNAVAILABLE,
                  "The graph does not answer.",
                  "See whether Neo4j runs and try again; /actuator/health says when it is back and"
                      + " the log why it is not.");
          case REJECTED, FAILED ->
              Problems.of(
                  ProblemType.INTERNAL,
                  "The graph could not answer this.",
                  "The log says why; please report it with what was asked.");
        };
    return answer(exception, problem, new HttpHeaders(), request);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> ofTheCursor(
      InvalidCursorException exception, WebRequest request) {
    ProblemDetail problem =
        parameter(
            ProblemType.BAD_CURSOR,
            "cursor",
            "The cursor is not of this question.",
            "Give 'next' of the page before with the same other parameters, or leave it out.");
    return answer(exception, problem, new HttpHeaders(), request);
  }

  /** What nobody foresaw: the reason goes to the log only, with an id to find it by. */
  @ExceptionHandler
  @Nullable ResponseEntity<Object> unforeseen(
      Exception exception, WebRequest request, HttpServletRequest http) {
    String errorId = UUID.randomUUID().toString();
    LOG.error("{} {} failed ({})", http.getMethod(), http.getRequestURI(), errorId, exception);
    ProblemDetail problem =
        Problems.of(
            ProblemType.INTERNAL,
            "The request could not be answered.",
            "Please report it with what the log says under this errorId.");
    problem.setProperty("errorId", errorId);
    return answer(exception, problem, new HttpHeaders(), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return answer(exception, describe(exception, status), headers, request);
  }

  private @Nullable ResponseEntity<Object> answer(
      Exception exception, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
    HttpHeaders out = new HttpHeaders(headers);
    // Whatever was asked for, a problem is JSON.
    out.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    out.setCacheControl("no-store");
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      out.set(HttpHeaders.RETRY_AFTER, "5");
    }
    return super.handleExceptionInternal(
        exception, problem, out, HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  private static ProblemDetail describe(Exception exception, HttpStatusCode status) {
    if (exception instanceof NoResourceFoundException missing) {
      return Problems.of(
          ProblemType.UNKNOWN_PATH, "There is nothing at /" + missing.getResourcePath(), SEE);
    }
    if (exception instanceof MissingServletRequestParameterException missing) {
      return parameter(
          ProblemType.MISSING_PARAMETER,
          missing.getParameterName(),
          "The parameter '" + missing.getParameterName() + "' is needed.",
          SEE);
    }
    if (exception instanceof MethodArgumentTypeMismatchException wrong) {
      return value(wrong.getName(), wrong.getValue(), wrong.getRequiredType());
    }
    if (exception instanceof TypeMismatchException wrong) {
      return value(
          String.valueOf(wrong.getPropertyName()), wrong.getValue(), wrong.getRequiredType());
    }
    if (exception instanceof MethodArgumentNotValidException invalid) {
      return invalid(invalid);
    }
    if (exception instanceof HttpRequestMethodNotSupportedException wrong) {
      String[] supported = wrong.getSupportedMethods();
      return Problems.of(
          ProblemType.METHOD_NOT_ALLOWED,
          wrong.getMethod() + " is not possible here.",
          "Use " + (supported == null ? "GET" : String.join(" or ", supported)) + ".");
    }
    if (exception instanceof HttpMediaTypeNotAcceptableException wrong) {
      return Problems.of(
          ProblemType.NOT_ACCEPTABLE,
          "None of the formats that the request accepts is offered here.",
          "Accept one of "
              + wrong.getSupportedMediaTypes().stream()
                  .map(MediaType::toString)
                  .distinct()
                  .collect(Collectors.joining(", "))
              + ".");
    }
    return StatusProblem.of(status.value(), SEE);
  }

  private static ProblemDetail invalid(MethodArgumentNotValidException exception) {
    FieldError error = exception.getBindingResult().getFieldError();
    if (error == null) {
      return Problems.of(ProblemType.BAD_REQUEST, "The request is not understood.", SEE);
    }
    Class<?> wanted = null;
    if (error.contains(TypeMismatchException.class)) {
      wanted = error.unwrap(TypeMismatchException.class).getRequiredType();
    }
    return value(error.getField(), error.getRejectedValue(), wanted);
  }

  private static ProblemDetail value(
      String name, @Nullable Object value, @Nullable Class<?> wanted) {
    return parameter(
        ProblemType.BAD_VALUE,
        name,
        "'" + value + "' is not a value of '" + name + "'.",
        advice(wanted));
  }

  private static String advice(@Nullable Class<?> wanted) {
    if (wanted == null) {
      return SEE;
    }
    if (wanted.isEnum()) {
      return "Use one of "
          + Arrays.stream(wanted.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "))
          + ".";
    }
    return switch (wanted.getSimpleName()) {
      case "LocalDate" -> "Use a day such as 2012-08-31.";
      case "int", "Integer", "long", "Long" -> "Use a whole number.";
      case "double", "Double" -> "Use a number such as 0.5.";
      case "boolean", "Boolean" -> "Use true or false.";
      default -> SEE;
    };
  }

  private static ProblemDetail parameter(
      ProblemType type, String name, String detail, String advice) {
    ProblemDetail problem = Problems.of(type, detail, advice);
    problem.setProperty("parameter", name);
    return problem;
  }
}
