package org.entente.api;

/** The API cannot be served; the message says why and what to do about it. */
public final class ApiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ApiException(String message, Throwable cause) {
    super(message, cause);
  }
}
