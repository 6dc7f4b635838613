package org.entente.loader.read;

import org.entente.model.Article;

/** What reading came to: an article, a refusal, or something that a reader should know. */
public sealed interface ReadResult {

  /** An article that can be worked on. */
  record Read(Article article) implements ReadResult {}

  /**
   * Input that cannot be used.
   *
   * @param file where it stands; {@code -} for standard input
   * @param line its line from 1, or 0 when the whole file is meant
   * @param reason why
   * @param advice what to do
   */
  record Refusal(String file, int line, String reason, String advice) implements ReadResult {

    /** One line for people: file, line, why, what to do. */
    public String message() {
      return file + (line > 0 ? ", line " + line : "") + ": " + reason + "; " + advice;
    }
  }

  /**
   * Nothing is wrong, but something was left aside.
   *
   * @param message one line for people
   */
  record Note(String message) implements ReadResult {}
}
