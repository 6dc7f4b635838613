package org.entente.model.text;

import java.util.List;

/** An annotated document whose mentions are linked to actors, in text order. */
public record LinkedDocument(AnnotatedDocument annotated, List<Mention> mentions) {

  public LinkedDocument {
    mentions = List.copyOf(mentions);
  }
}
