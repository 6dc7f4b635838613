package org.entente.cypher;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a page ended: the values that it was sorted by, as text that callers hand back and do not
 * read.
 */
final class Cursor {

  private static final String SEPARATOR = "\u001f";

  private Cursor() {}

  static String of(String question, Object... values) {
    List<String> parts = new ArrayList<>();
    parts.add(question);
    for (Object value : values) {
      parts.add(value.toString());
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads the values of a request's cursor; empty when it has none.
   *
   * @param values how many the question sorts by
   * @throws InvalidCursorException if it is no cursor of this question
   */
  static <T> Optional<T> read(
      PageRequest page, String question, int values, Function<List<String>, T> meaning) {
    String cursor = page.cursor();
    if (cursor == null) {
      return Optional.empty();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<String> parts = List.of(text.split(SEPARATOR, -1));
      if (parts.size() != values + 1 || !parts.get(0).equals(question)) {
        throw new InvalidCursorException(cursor);
      }
      return Optional.of(meaning.apply(parts.subList(1, parts.size())));
    } catch (IllegalArgumentException e) {
      throw new InvalidCursorException(cursor);
    }
  }

  /** A page of at most {@code limit} of these items, of which there is one more if it goes on. */
  static <T> Page<T> page(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, cursor.apply(items.get(limit - 1)));
  }
}
