package org.entente.cli;

/** A command cannot go on; the message says why and what to do. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  CommandFailure(int status, String message) {
    super(message);
    this.status = status;
  }

  /** What the command returns to the shell. */
  int status() {
    return status;
  }
}
