package org.entente.embedded;

/** The embedded server could not be started; the message says why and what to do. */
public final class EmbeddedNeo4jException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EmbeddedNeo4jException(String message) {
    super(message);
  }

  EmbeddedNeo4jException(String message, Throwable cause) {
    super(message, cause);
  }
}
