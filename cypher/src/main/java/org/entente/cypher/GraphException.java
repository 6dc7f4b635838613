package org.entente.cypher;

import org.jspecify.annotations.Nullable;

/** The graph cannot do what was asked; the message says why and what to do about it. */
public final class GraphException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, for callers who act on it. */
  public enum Kind {
    /** Nothing answers at the address, or the connection broke and stayed broken. */
    UNREACHABLE,
    /** User or password is not accepted, or the password has to be changed first. */
    WRONG_PASSWORD,
    /** Something answers, but it does not speak Bolt. */
    NOT_NEO4J,
    /** A Neo4j that is too old. */
    UNSUPPORTED_SERVER,
    /** The schema was made by other migrations than ours, or was not made at all. */
    MIGRATION,
    /** The question took longer than it may. */
    TIMED_OUT,
    /** These data cannot be stored, whatever the state of the server. */
    REJECTED,
    /** Anything else that the server reports, such as a full disk. */
    FAILED
  }

  private final Kind kind;

  GraphException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
