package org.entente.cypher;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an answer is wanted.
 *
 * @param limit how many items at most, 1 to {@value #LARGEST}
 * @param cursor {@link Page#next()} of the part before; null for the first. It says where to go on
 *     and not how many to skip, so that a page stays right while the graph grows. A cursor that
 *     cannot be read, or is of another question, is an {@link InvalidCursorException}
 */
public record PageRequest(int limit, @Nullable String cursor) {

  public static final int LARGEST = 1000;

  public PageRequest {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("a page has 1 to " + LARGEST + " items, not " + limit);
    }
  }

  /** The first part. */
  public static PageRequest first(int limit) {
    return new PageRequest(limit, null);
  }
}
