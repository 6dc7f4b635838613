package org.entente.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorType;
import org.entente.model.Ontology;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Who is in the graph. */
final class ActorQuestions {

  private static final String NAMED = "actors-named";
  private static final String TOP = "actors-top";

  private final Store store;
  private final Ontology ontology;

  ActorQuestions(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  private record Ranked(ActorSummary summary, double rank) {}

  Page<ActorSummary> actors(ActorQuery query) {
    return query.text() == null ? top(query) : named(query, query.text());
  }

  Optional<ActorProfile> actor(String id) {
    String text = Queries.text("read/actor", Types.all(ontology));
    return store.read(tx -> tx.run(text, Map.of("actor", id)).list()).stream()
        .findFirst()
        .map(this::profile);
  }

  private Page<ActorSummary> named(ActorQuery query, String text) {
    String folded = SearchWords.folded(text);
    String words = SearchWords.query(folded);
    if (words.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    Params parameters = common(query).and("words", words).and("text", folded);
    parameters.and("rank", null).and("id", null);
    Cursor.read(
        query.page(),
        NAMED,
        2,
        at -> parameters.and("rank", Double.valueOf(at.get(0))).and("id", at.get(1)));
    List<Ranked> found =
        rows(NAMED, parameters).stream()
            .map(row -> new Ranked(summary(row), row.get("rank").asDouble()))
            .toList();
    return Cursor.page(
            found,
            query.page().limit(),
            last -> Cursor.of(NAMED, last.rank(), last.summary().actor().id()))
        .map(Ranked::summary);
  }

  private Page<ActorSummary> top(ActorQuery query) {
    Params parameters = common(query).and("claimCount", Long.MAX_VALUE).and("id", "");
    Cursor.read(
        query.page(),
        TOP,
        2,
        at -> parameters.and("claimCount", Long.valueOf(at.get(0))).and("id", at.get(1)));
    return Cursor.page(
        rows(TOP, parameters).stream().map(ActorQuestions::summary).toList(),
        query.page().limit(),
        last -> Cursor.of(TOP, last.claimCount(), last.actor().id()));
  }

  private static Params common(ActorQuery query) {
    return new Params()
        .andAny("labels", query.types().stream().map(ActorType::label).toList())
        .and("iso3", query.iso3())
        .andLimit(query.page());
  }

  private List<Record> rows(String name, Params parameters) {
    String text = Queries.text("read/" + name, Types.all(ontology));
    return store.read(tx -> tx.run(text, parameters.map()).list());
  }

  private static ActorSummary summary(Record row) {
    return new ActorSummary(
        Rows.actor(row.get("actor")),
        row.get("claimCount").asLong(),
        row.get("relationshipCount").asLong());
  }

  private ActorProfile profile(Record row) {
    Map<String, ActorProfile.PredicateCount> counts = new HashMap<>();
    for (Value count : row.get("predicates").values()) {
      if (!count.get("predicate").isNull()) {
        String predicate = count.get("predicate").asString();
        counts.put(
            predicate,
            new ActorProfile.PredicateCount(
                predicate, count.get("outgoing").asLong(), count.get("incoming").asLong()));
      }
    }
    return new ActorProfile(
        Rows.actor(row.get("actor")),
        row.get("claimsAsSource").asLong(),
        row.get("claimsAsTarget").asLong(),
        row.get("statements").asLong(),
        Types.all(ontology).stream().filter(counts::containsKey).map(counts::get).toList());
  }
}
