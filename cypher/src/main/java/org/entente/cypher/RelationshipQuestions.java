package org.entente.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.neo4j.driver.Record;

/** What actors are to each other. */
final class RelationshipQuestions {

  /** More actors than these cannot be drawn, and all pairs of them are looked up. */
  private static final int MOST_NEIGHBOURS = 200;

  private static final String QUESTION = "relationships";
  private static final String OF_ALL = "relationships of all";

  private final Store store;
  private final Ontology ontology;

  RelationshipQuestions(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  Page<Relationship> relationships(RelationshipQuery query) {
    RelationshipFilter filter = query.filter();
    List<Predicate> types = Types.wanted(ontology, filter.predicates(), filter.signs());
    if (types.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    boolean ofAll = query.either() == null && query.source() == null && query.target() == null;
    String question = ofAll ? OF_ALL : QUESTION;
    Params parameters = new Params().and(filter).andLimit(query.page());
    parameters.and("belief", null).and("id", null).and("maxBelief", 1.0);
    Cursor.read(
        query.page(),
        question,
        2,
        at -> {
          Double belief = Double.valueOf(at.get(0));
          return parameters.and("belief", belief).and("maxBelief", belief).and("id", at.get(1));
        });
    String text = text(query, types, parameters);
    List<Relationship> found =
        store.read(tx -> tx.run(text, parameters.map()).list(Rows::relationship));
    return Cursor.page(
        found, query.page().limit(), last -> Cursor.of(question, last.belief(), last.id()));
  }

  /** Chooses the query that starts at an index and looks at the fewest relationships. */
  private static String text(RelationshipQuery query, List<Predicate> types, Params parameters) {
    List<String> names = Types.names(types);
    boolean directed = types.stream().noneMatch(Predicate::symmetric);
    if (query.either() != null || (query.source() != null && query.target() != null)) {
      String one = query.either() != null ? query.either() : query.source();
      String other = query.either() != null ? query.other() : query.target();
      parameters.and("actor", one).and("role", query.either() != null ? "EITHER" : "SOURCE");
      if (other == null) {
        return Queries.text("read/relationships-about", names);
      }
      parameters.and("other", other);
      return Queries.text("read/relationships-between", names);
    }
    if (query.source() != null) {
      parameters.and("actor", query.source()).and("role", "SOURCE");
      return Queries.text(directed ? "read/relationships-out" : "read/relationships-about", names);
    }
    if (query.target() != null) {
      parameters.and("actor", query.target()).and("role", "TARGET");
      return Queries.text(directed ? "read/relationships-in" : "read/relationships-about", names);
    }
    return Queries.text("read/relationships-all")
        .replace("{{branches}}", Queries.forEach("read/relationships-of-type", names));
  }

  Optional<Relationship> relationship(RelationshipKey key) {
    if (ontology.find(key.predicate()).isEmpty()) {
      return Optional.empty();
    }
    String text = Queries.text("read/relationship", List.of(key.predicate()));
    Map<String, Object> parameters = Map.of("source", key.source(), "target", key.target());
    return store.read(tx -> tx.run(text, parameters).list(Rows::relationship)).stream().findFirst();
  }

  Optional<Neighbourhood> neighbourhood(String actor, int neighbours, RelationshipFilter filter) {
    List<String> types = Types.names(Types.wanted(ontology, filter.predicates(), filter.signs()));
    if (types.isEmpty()) {
      return Optional.empty();
    }
    String around = Queries.text("read/neighbours", types);
    String among = Queries.text("read/relationships-among", types);
    Params parameters =
        Params.of("actor", actor).and("limit", Math.min(neighbours, MOST_NEIGHBOURS)).and(filter);
    return store.read(
        tx -> {
          List<Record> found = tx.run(around, parameters.map()).list();
          if (found.isEmpty()) {
            return Optional.empty();
          }
          Map<String, Actor> actors = new LinkedHashMap<>();
          Actor centre = Rows.actor(found.get(0).get("centre"));
          actors.put(centre.id(), centre);
          for (var node : found.get(0).get("neighbours").values()) {
            Actor neighbour = Rows.actor(node);
            actors.put(neighbour.id(), neighbour);
          }
          Params ends = Params.of("actors", List.copyOf(actors.keySet())).and(filter);
          List<Relationship> relationships = tx.run(among, ends.map()).list(Rows::relationship);
          List<Actor> others = new ArrayList<>(actors.values());
          others.remove(0);
          return Optional.of(new Neighbourhood(centre, others, relationships));
        });
  }

  /** Relationships by predicate, in the order of the ontology. */
  Map<String, Long> counts() {
    String text = Queries.forEach("read/relationships-counted", Types.all(ontology));
    Map<String, Long> found =
        store.read(tx -> tx.run(text).list()).stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("predicate").asString(),
                    row -> row.get("relationships").asLong()));
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String type : Types.all(ontology)) {
      long count = found.getOrDefault(type, 0L);
      if (count > 0) {
        counts.put(type, count);
      }
    }
    return counts;
  }
}
