package org.entente.loader.write;

/**
 * Input that did not reach the graph.
 *
 * @param what the file and line, or the article
 * @param reason why, and what to do
 */
public record Refused(String what, String reason) {

  /** One line for people. */
  public String message() {
    return what + ": " + reason;
  }
}
