package org.entente.api.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * The problem for a request so broken that the web server refuses it by itself, where it would
 * write a page that names the server and its version.
 */
public final class ProblemValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable thrown) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    ProblemDetail problem =
        StatusProblem.of(status, "Check the address: it may hold signs that must be encoded.");
    byte[] body =
        JsonMapper.shared()
            .writeValueAsString(
                java.util.Map.of(
                    "type", problem.getType(),
                    "title", String.valueOf(problem.getTitle()),
                    "status", status,
                    "detail", String.valueOf(problem.getDetail()),
                    "advice", "Check the address: it may hold signs that must be encoded."))
            .getBytes(StandardCharsets.UTF_8);
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException e) {
      // The client has gone; there is nobody left to tell.
      container.getLogger().debug("a problem could not be delivered", e);
    }
  }
}
