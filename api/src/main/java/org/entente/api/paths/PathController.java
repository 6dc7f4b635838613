package org.entente.api.paths;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.api.actors.ActorNames;
import org.entente.api.actors.ActorRef;
import org.entente.api.relationships.RelationshipFilters;
import org.entente.api.web.Parameters;
import org.entente.cypher.GraphReader;
import org.entente.cypher.PathQuery;
import org.entente.model.Actor;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How two actors are connected. */
@Tag(name = "Paths", description = "How two actors are connected.")
@RestController
@RequestMapping("/api/v1/paths")
class PathController {

  private final GraphReader graph;
  private final Ontology ontology;
  private final ActorNames names;

  PathController(GraphReader graph, Ontology ontology, ActorNames names) {
    this.graph = graph;
    this.ontology = ontology;
    this.names = names;
  }

  @Operation(
      operationId = "paths",
      summary = "How two actors are connected",
      description =
          """
          The shortest ways, or the most believed ones, over relationships that pass the filters.
          The evidence of each step is at /api/v1/relationships/{id}/evidence.
          """)
  @GetMapping
  PathView.Found paths(
      @Parameter(description = "Where to begin: id, name or alias.", example = "Russia")
          @RequestParam
          String source,
      @Parameter(description = "Where to end: id, name or alias.", example = "Turkey") @RequestParam
          String target,
      @Parameter(description = "Steps at most, 1 to 4.") @RequestParam(defaultValue = "4")
          int maxHops,
      @Parameter(description = "SHORTEST or MOST_BELIEVED first.")
          @RequestParam(defaultValue = "SHORTEST")
          String order,
      @Parameter(description = "Whether every step must lead from its source to its target.")
          @RequestParam(defaultValue = "false")
          boolean directed,
      @Parameter(description = Parameters.PREDICATE) @RequestParam(required = false)
          @Nullable String predicate,
      @Parameter(description = Parameters.SIGN) @RequestParam(required = false)
          @Nullable String sign,
      @Parameter(description = Parameters.FROM) @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = Parameters.TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = "Belief of every step of at least this, 0 to 1.")
          @RequestParam(defaultValue = "0")
          double minBelief,
      @Parameter(description = "How many ways at most, 1 to 50.", example = "1")
          @RequestParam(defaultValue = "5")
          int limit) {
    within("maxHops", maxHops, PathQuery.MOST_HOPS);
    within("limit", limit, PathQuery.MOST_PATHS);
    Actor first = names.find("source", source);
    Actor last = names.find("target", target);
    if (first.id().equals(last.id())) {
      throw Parameters.bad("target", target, "Give another actor than at 'source'.");
    }
    PathQuery query =
        new PathQuery(
            first.id(),
            last.id(),
            maxHops,
            limit,
            directed,
            Parameters.constant("order", order, PathQuery.Order.values()),
            RelationshipFilters.read(ontology, predicate, sign, from, to, minBelief));
    Map<String, ActorRef> resolved = new LinkedHashMap<>();
    resolved.put("source", ActorRef.of(first));
    resolved.put("target", ActorRef.of(last));
    return new PathView.Found(graph.paths(query).stream().map(PathView::of).toList(), resolved);
  }

  private static void within(String name, int given, int most) {
    if (given < 1 || given > most) {
      throw Parameters.bad(name, String.valueOf(given), "Use a number from 1 to " + most + ".");
    }
  }
}
