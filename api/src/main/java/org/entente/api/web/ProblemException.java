package org.entente.api.web;

import org.springframework.http.ProblemDetail;

/** A request that cannot be answered; becomes a problem detail that says what to do instead. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemDetail problem;

  private ProblemException(ProblemDetail problem) {
    super(problem.getDetail());
    this.problem = problem;
  }

  /**
   * A problem without further members.
   *
   * @param detail what is wrong with this request, for people
   * @param advice what to do, for people
   */
  public static ProblemException of(ProblemType type, String detail, String advice) {
    return new ProblemException(Problems.of(type, detail, advice));
  }

  /** The same problem with one more member for programs. */
  public ProblemException with(String member, Object value) {
    problem.setProperty(member, value);
    return this;
  }

  ProblemDetail problem() {
    return problem;
  }
}
