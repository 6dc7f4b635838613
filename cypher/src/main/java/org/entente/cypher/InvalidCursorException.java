package org.entente.cypher;

/** A cursor that no page of this question has given. */
public final class InvalidCursorException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  InvalidCursorException(String cursor) {
    super(
        "'" + cursor + "' is no cursor of this question; take 'next' of the page before, or none");
  }
}
