package org.entente.model;

import java.util.Comparator;

/**
 * A stretch {@code [begin, end)} of one field of an article as it was given, before any cleaning,
 * in UTF-16 code units. Titles sort before text, then by begin, then by end.
 */
public record Span(Field field, int begin, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::field).thenComparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean overlaps(Span other) {
    return field == other.field && begin < other.end && other.begin < end;
  }

  public boolean contains(Span other) {
    return field == other.field && begin <= other.begin && other.end <= end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
