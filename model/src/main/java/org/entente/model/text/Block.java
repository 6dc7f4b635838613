package org.entente.model.text;

import org.entente.model.Span;

/**
 * A title or a paragraph that is to be read.
 *
 * @param span where it stands in the article as given
 * @param text what to read: exactly as long as the span, so that offsets need no map; what was
 *     cleaned out inside the block is blanked with spaces
 */
public record Block(Span span, String text) {

  public Block {
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("a block is as long as its span");
    }
  }
}
