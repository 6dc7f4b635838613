package org.entente.cypher;

import org.entente.model.Span;

/**
 * A sentence of an article.
 *
 * @param span where it stands in the article as given
 * @param text its words
 */
public record StoredSentence(Span span, String text) {}
