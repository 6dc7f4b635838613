package org.entente.cypher;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted, the newest first and those without a date last. Null does not
 * restrict.
 *
 * @param source the outlet, as it writes itself
 * @param actor the id of an actor that a claim of the article has at either end
 * @param publishedFrom on this day or later
 * @param publishedTo on this day or before
 * @param page which part
 */
public record ArticleQuery(
    @Nullable String source,
    @Nullable String actor,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    PageRequest page) {

  /** All of them. */
  public static ArticleQuery all(PageRequest page) {
    return new ArticleQuery(null, null, null, null, page);
  }
}
