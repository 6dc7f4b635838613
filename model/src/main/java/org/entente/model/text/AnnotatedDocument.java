package org.entente.model.text;

import java.util.List;

/** A document with its sentences and quotations, in text order. */
public record AnnotatedDocument(
    Document document, List<Sentence> sentences, List<Quotation> quotations) {

  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }
}
