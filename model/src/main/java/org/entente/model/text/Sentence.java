package org.entente.model.text;

import java.util.List;
import org.entente.model.Span;

/**
 * A sentence with its words and, where it was worth parsing, its syntax.
 *
 * @param index its place in the document, from 0
 * @param block the index of the block that it stands in
 * @param span from its first to its last token, in the article as given
 * @param tokens in order
 * @param dependencies a tree over the tokens; empty when it was not parsed
 */
public record Sentence(
    int index, int block, Span span, List<Token> tokens, List<Dependency> dependencies) {

  public Sentence {
    tokens = List.copyOf(tokens);
    dependencies = List.copyOf(dependencies);
  }

  public boolean parsed() {
    return !dependencies.isEmpty();
  }
}
