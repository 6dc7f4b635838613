package org.entente.api.relationships;

import java.time.LocalDate;
import org.entente.api.web.Parameters;
import org.entente.cypher.RelationshipFilter;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;

/** Reads what restricts relationships, for every path that has these parameters. */
public final class RelationshipFilters {

  private RelationshipFilters() {}

  public static RelationshipFilter read(
      Ontology ontology,
      @Nullable String predicate,
      @Nullable String sign,
      @Nullable String from,
      @Nullable String to,
      double minBelief) {
    LocalDate first = Parameters.firstDay("from", from);
    return new RelationshipFilter(
        Parameters.predicates(predicate, ontology),
        Parameters.set("sign", sign, Parameters::sign),
        Parameters.belief(minBelief),
        first,
        Parameters.lastDay("to", to, first));
  }
}
