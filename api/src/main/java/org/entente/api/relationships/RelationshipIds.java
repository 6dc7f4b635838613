package org.entente.api.relationships;

import org.entente.api.web.Parameters;
import org.entente.cypher.RelationshipKey;
import org.entente.model.Ontology;

/** Reads the ids of relationships that stand in paths. */
public final class RelationshipIds {

  private RelationshipIds() {}

  public static RelationshipKey read(String id, Ontology ontology) {
    RelationshipKey key;
    try {
      key = RelationshipKey.parse(id);
    } catch (IllegalArgumentException e) {
      throw Parameters.bad(
          "id", id, "An id is made as in country:RUS~SUPPORTS~person:bashar-al-assad.");
    }
    Parameters.predicates(key.predicate(), ontology);
    // Of a symmetric predicate both directions are the same relationship.
    return RelationshipKey.of(key.source(), ontology.predicate(key.predicate()), key.target());
  }
}
