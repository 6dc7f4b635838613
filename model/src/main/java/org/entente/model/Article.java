package org.entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it was given, untouched.
 *
 * @param id unique among the articles of a collection
 * @param title the headline; null when there is none
 * @param text the body; may be empty
 * @param source the outlet, such as {@code The Guardian}; null when unknown
 * @param author the byline; null when unknown
 * @param published the day of publication; null when unknown
 * @param url where it stood; null when unknown
 * @param language an ISO 639-1 code if the giver knows it; null otherwise
 * @param metadata every other field that the input carried, in input order
 */
public record Article(
    String id,
    @Nullable String title,
    String text,
    @Nullable String source,
    @Nullable String author,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language,
    Map<String, String> metadata) {

  public Article {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** An article with nothing but an id and a text. */
  public static Article of(String id, String text) {
    return new Article(id, null, text, null, null, null, null, null, Map.of());
  }

  /** The content of a field; the empty string for a title that is not there. */
  public String content(Field field) {
    if (field == Field.TEXT) {
      return text;
    }
    return title == null ? "" : title;
  }

  /**
   * The words under a span.
   *
   * @throws IndexOutOfBoundsException if the span reaches past its field
   */
  public String quote(Span span) {
    return content(span.field()).substring(span.begin(), span.end());
  }
}
