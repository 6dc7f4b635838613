package org.entente.model;

/**
 * The exact words of an article that state a claim.
 *
 * @param span where they stand in the article as given
 * @param quote the words; always equal to {@code article.quote(span)}
 */
public record Evidence(Span span, String quote) implements Comparable<Evidence> {

  public Evidence {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException("the quote is not as long as its span: " + span);
    }
  }

  /** The evidence that stands under a span of an article. */
  public static Evidence of(Article article, Span span) {
    return new Evidence(span, article.quote(span));
  }

  @Override
  public int compareTo(Evidence other) {
    return span.compareTo(other.span);
  }
}
