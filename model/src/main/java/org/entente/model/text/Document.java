package org.entente.model.text;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Span;

/**
 * An article of which only what an author wrote for readers is left.
 *
 * @param article as given
 * @param blocks the title (if any) and the paragraphs to read, in order
 * @param removed what was left out, with the reason
 */
public record Document(Article article, List<Block> blocks, List<Removed> removed) {

  /** A stretch that is not read, such as a newsletter form. */
  public record Removed(Span span, String reason) {}

  public Document {
    blocks = List.copyOf(blocks);
    removed = List.copyOf(removed);
  }
}
