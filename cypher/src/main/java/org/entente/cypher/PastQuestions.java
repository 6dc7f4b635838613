package org.entente.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/** What the graph would have said: relationships derived from a part of the claims. */
final class PastQuestions {

  private final Store store;
  private final Ontology ontology;

  PastQuestions(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  List<Relationship> between(
      String one, String other, @Nullable LocalDate publishedTo, @Nullable Instant knownAt) {
    Params parameters =
        Params.of("pair", RelationshipKey.pair(one, other))
            .and("publishedTo", publishedTo)
            .and("knownAt", knownAt == null ? null : knownAt.atZone(ZoneOffset.UTC));
    Map<String, List<Derivation.Said>> said = new TreeMap<>();
    Map<String, Actor> actors = new HashMap<>();
    List<Record> rows =
        store.read(
            tx -> {
              tx.run(Queries.text("write/known-actors"), Map.of("actors", List.of(one, other)))
                  .list(row -> Rows.actor(row.get("actor")))
                  .forEach(actor -> actors.put(actor.id(), actor));
              return tx.run(Queries.text("read/claims-as-of"), parameters.map()).list();
            });
    for (Record row : rows) {
      said.computeIfAbsent(row.get("relationship").asString(), id -> new ArrayList<>())
          .add(RelationshipDeriver.said(row));
    }
    return said.entrySet().stream()
        .flatMap(entry -> derived(entry.getKey(), entry.getValue(), actors))
        .sorted(
            Comparator.comparingDouble(Relationship::belief)
                .reversed()
                .thenComparing(Relationship::id))
        .toList();
  }

  private Stream<Relationship> derived(
      String id, List<Derivation.Said> said, Map<String, Actor> actors) {
    RelationshipKey key = RelationshipKey.parse(id);
    Optional<Predicate> predicate = ontology.find(key.predicate());
    Actor source = actors.get(key.source());
    Actor target = actors.get(key.target());
    if (predicate.isEmpty() || source == null || target == null) {
      return Stream.empty();
    }
    return Derivation.of(key, predicate.get(), said)
        .map(properties -> Rows.relationship(Values.value(properties), source, target))
        .stream();
  }
}
