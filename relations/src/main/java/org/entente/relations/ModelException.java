package org.entente.relations;

/** A model cannot be used; the message says which file, why, and what to do. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
