package org.entente.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Brings relationships to what the claims say. */
final class RelationshipDeriver {

  private final Ontology ontology;

  RelationshipDeriver(Ontology ontology) {
    this.ontology = ontology;
  }

  /**
   * Derives these relationships anew within a transaction: makes, changes or takes them away.
   *
   * @return how many
   */
  int derive(TransactionContext tx, Collection<String> relationships) {
    if (relationships.isEmpty()) {
      return 0;
    }
    Map<String, List<Derivation.Said>> said = new HashMap<>();
    for (Record row :
        tx.run(Queries.text("derive/claims"), Map.of("relationships", List.copyOf(relationships)))
            .list()) {
      said.computeIfAbsent(row.get("relationship").asString(), id -> new ArrayList<>())
          .add(said(row));
    }
    Map<String, List<Map<String, Object>>> derived = new TreeMap<>();
    Map<String, List<Map<String, Object>>> gone = new TreeMap<>();
    for (String id : relationships) {
      RelationshipKey key = RelationshipKey.parse(id);
      if (ontology.find(key.predicate()).isEmpty()) {
        continue; // left over from an older ontology; its claims are read, and nothing is derived
      }
      Optional<Map<String, Object>> properties =
          Derivation.of(key, ontology.predicate(key.predicate()), said.getOrDefault(id, List.of()));
      Map<String, Object> row =
          new HashMap<>(Map.of("source", key.source(), "target", key.target()));
      properties.ifPresent(values -> row.put("properties", values));
      (properties.isPresent() ? derived : gone)
          .computeIfAbsent(key.predicate(), type -> new ArrayList<>())
          .add(row);
    }
    run(tx, "derive/remove", gone);
    run(tx, "derive/write", derived);
    return relationships.size();
  }

  private static void run(
      TransactionContext tx, String query, Map<String, List<Map<String, Object>>> rowsByType) {
    rowsByType.forEach(
        (type, rows) -> tx.run(Queries.text(query, List.of(type)), Map.of("rows", rows)).consume());
  }

  /** From a row with the columns that {@code derive/claims.cypher} gives for a claim. */
  static Derivation.Said said(Record row) {
    return new Derivation.Said(
        row.get("claim").asString(),
        Factuality.valueOf(row.get("factuality").asString()),
        row.get("confidence").asDouble(),
        row.get("article").asString(),
        text(row.get("outlet")),
        day(row.get("published")),
        text(row.get("title")),
        text(row.get("since")),
        text(row.get("until")),
        text(row.get("current")));
  }

  private static @Nullable String text(Value value) {
    return value.isNull() ? null : value.asString();
  }

  private static @Nullable LocalDate day(Value value) {
    return value.isNull() ? null : value.asLocalDate();
  }
}
