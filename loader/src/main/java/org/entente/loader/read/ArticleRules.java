package org.entente.loader.read;

import org.entente.model.Article;
import org.jspecify.annotations.Nullable;

/** What an article must be, whatever the file that it comes from. */
final class ArticleRules {

  /**
   * In UTF-16 code units: some 170,000 words, more than any newspaper prints. What is longer is a
   * whole collection in one field, and would take hours and all the memory.
   */
  static final int LONGEST_TEXT = 1_000_000;

  /** In UTF-16 code units; a database cannot look up much longer ones. */
  static final int LONGEST_ID = 500;

  private ArticleRules() {}

  /** What is wrong with an article; null when nothing is. */
  static @Nullable String fault(Article article) {
    String title = article.title() == null ? "" : article.title();
    if (article.id().isBlank()) {
      return "has an empty 'id'";
    }
    if (article.id().length() > LONGEST_ID) {
      return "has an 'id' of more than " + LONGEST_ID + " characters";
    }
    if (article.text().isBlank() && title.isBlank()) {
      return "is empty";
    }
    if (article.text().length() + title.length() > LONGEST_TEXT) {
      return "is longer than " + LONGEST_TEXT + " characters";
    }
    return null;
  }
}
