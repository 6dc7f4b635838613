package org.entente.api.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can go wrong with a request: the {@code type} of a problem detail (RFC 9457). */
public enum ProblemType {
  UNKNOWN_PARAMETER(HttpStatus.BAD_REQUEST, "Unknown parameter"),
  MISSING_PARAMETER(HttpStatus.BAD_REQUEST, "Missing parameter"),
  REPEATED_PARAMETER(HttpStatus.BAD_REQUEST, "Repeated parameter"),
  BAD_VALUE(HttpStatus.BAD_REQUEST, "Value not understood"),
  BAD_CURSOR(HttpStatus.BAD_REQUEST, "Cursor not understood"),
  BAD_REQUEST(HttpStatus.BAD_REQUEST, "Request not understood"),
  UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Key needed"),
  FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),
  UNKNOWN_PATH(HttpStatus.NOT_FOUND, "No such path"),
  UNKNOWN_ACTOR(HttpStatus.NOT_FOUND, "No such actor"),
  UNKNOWN_ARTICLE(HttpStatus.NOT_FOUND, "No such article"),
  UNKNOWN_CLAIM(HttpStatus.NOT_FOUND, "No such claim"),
  UNKNOWN_RELATIONSHIP(HttpStatus.NOT_FOUND, "No such relationship"),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "Format not offered"),
  CONTENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Request too large"),
  UNSUPPORTED_CONTENT(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content not understood"),
  AMBIGUOUS_ACTOR(HttpStatus.UNPROCESSABLE_CONTENT, "Name of several actors"),
  TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
  INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Defect in Entente"),
  GRAPH_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Graph not available");

  private final HttpStatus status;
  private final String title;

  ProblemType(HttpStatus status, String title) {
    this.status = status;
    this.title = title;
  }

  public HttpStatus status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** A stable name for programs, such as {@code urn:entente:problem:bad-cursor}. */
  public URI uri() {
    return URI.create("urn:entente:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
