package org.entente.api.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problem for a status that came without one of ours. */
final class StatusProblem {

  private StatusProblem() {}

  static ProblemDetail of(int status, String advice) {
    for (ProblemType type : ProblemType.values()) {
      if (type.status().value() == status && isGeneral(type)) {
        return Problems.of(type, type.title() + ".", advice);
      }
    }
    HttpStatus known = HttpStatus.resolve(status);
    ProblemDetail problem =
        Problems.of(
            status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL,
            known == null ? "The request failed." : known.getReasonPhrase() + ".",
            advice);
    problem.setStatus(status);
    return problem;
  }

  /** Whether a type says no more than its status does. */
  private static boolean isGeneral(ProblemType type) {
    return switch (type) {
      case BAD_REQUEST,
          UNAUTHORIZED,
          FORBIDDEN,
          UNKNOWN_PATH,
          METHOD_NOT_ALLOWED,
          NOT_ACCEPTABLE,
          CONTENT_TOO_LARGE,
          UNSUPPORTED_CONTENT,
          TOO_MANY_REQUESTS,
          INTERNAL,
          GRAPH_UNAVAILABLE ->
          true;
      default -> false;
    };
  }
}
