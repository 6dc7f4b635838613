package org.entente.cypher;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Ontology;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;

/** How actors are connected. */
final class PathQuestions {

  /**
   * So many paths are looked at: the store counts two relationships between the same two actors as
   * two paths, and of those that lead over the same actors only the most believed is kept.
   */
  private static final int CANDIDATES = 300;

  /** Of the shortest, so many for each that is wanted are enough. */
  private static final int CANDIDATES_EACH = 20;

  private static final Comparator<GraphPath> MOST_BELIEVED =
      Comparator.comparingDouble(GraphPath::belief)
          .reversed()
          .thenComparingInt(path -> path.steps().size())
          .thenComparing(PathQuestions::route);

  private static final Comparator<GraphPath> SHORTEST =
      Comparator.comparingInt((GraphPath path) -> path.steps().size()).thenComparing(MOST_BELIEVED);

  private final Store store;
  private final Ontology ontology;

  PathQuestions(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  List<GraphPath> paths(PathQuery query) {
    RelationshipFilter filter = query.filter();
    List<String> types = Types.names(Types.wanted(ontology, filter.predicates(), filter.signs()));
    if (types.isEmpty()) {
      return List.of();
    }
    String text =
        Queries.text("read/paths", types)
            .replace("{{hops}}", Integer.toString(query.maxHops()))
            .replace("{{paths}}", Integer.toString(candidates(query)));
    Params parameters =
        Params.of("from", query.from())
            .and("to", query.to())
            .and("directed", query.directed())
            .and(filter);
    List<GraphPath> candidates =
        store.read(tx -> tx.run(text, parameters.map()).list(PathQuestions::path));
    Map<String, GraphPath> best = new LinkedHashMap<>();
    for (GraphPath path : candidates) {
      if (new HashSet<>(path.actors()).size() == path.actors().size()) {
        best.merge(route(path), path, (one, other) -> one.belief() >= other.belief() ? one : other);
      }
    }
    return best.values().stream()
        .sorted(query.order() == PathQuery.Order.SHORTEST ? SHORTEST : MOST_BELIEVED)
        .limit(query.limit())
        .toList();
  }

  private static int candidates(PathQuery query) {
    return query.order() == PathQuery.Order.SHORTEST
        ? Math.min(CANDIDATES, CANDIDATES_EACH * query.limit())
        : CANDIDATES;
  }

  /** Over which actors a path leads. */
  private static String route(GraphPath path) {
    return String.join("~", path.actors().stream().map(Actor::id).toList());
  }

  private static GraphPath path(Record row) {
    List<Actor> actors = new ArrayList<>();
    Map<String, Actor> byElement = new LinkedHashMap<>();
    for (Value value : row.get("actors").values()) {
      Node node = value.asNode();
      Actor actor = Rows.actor(node);
      actors.add(actor);
      byElement.put(node.elementId(), actor);
    }
    List<Relationship> steps = new ArrayList<>();
    double belief = 1;
    for (Value value : row.get("steps").values()) {
      var found = value.asRelationship();
      Relationship step =
          Rows.relationship(
              found,
              requireNonNull(byElement.get(found.startNodeElementId())),
              requireNonNull(byElement.get(found.endNodeElementId())));
      steps.add(step);
      belief *= step.belief();
    }
    return new GraphPath(actors, steps, Math.round(belief * 1e6) / 1e6);
  }
}
