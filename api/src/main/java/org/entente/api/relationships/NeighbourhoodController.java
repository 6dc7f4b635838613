package org.entente.api.relationships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.entente.api.actors.ActorNames;
import org.entente.api.web.Parameters;
import org.entente.cypher.GraphReader;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a drawing of an actor shows. */
@Tag(name = "Relationships")
@RestController
class NeighbourhoodController {

  private static final int MOST = 200;

  private final GraphReader graph;
  private final Ontology ontology;
  private final ActorNames names;

  NeighbourhoodController(GraphReader graph, Ontology ontology, ActorNames names) {
    this.graph = graph;
    this.ontology = ontology;
    this.names = names;
  }

  @Operation(
      operationId = "neighbourhood",
      summary = "An actor with those around it, and what there is among them",
      description = "What is needed to draw blocs: friends of friends, and foes that they share.")
  @GetMapping("/api/v1/actors/{id}/neighbourhood")
  NeighbourhoodView neighbourhood(
      @Parameter(description = "Id of the actor.", example = "country:SYR") @PathVariable String id,
      @Parameter(description = "How many others at most, 1 to 200.", example = "10")
          @RequestParam(defaultValue = "30")
          int neighbours,
      @Parameter(description = Parameters.PREDICATE) @RequestParam(required = false)
          @Nullable String predicate,
      @Parameter(description = Parameters.SIGN) @RequestParam(required = false)
          @Nullable String sign,
      @Parameter(description = Parameters.FROM) @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = Parameters.TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = "Belief of at least this, 0 to 1.") @RequestParam(defaultValue = "0")
          double minBelief) {
    if (neighbours < 1 || neighbours > MOST) {
      throw Parameters.bad(
          "neighbours", String.valueOf(neighbours), "Use a number from 1 to " + MOST + ".");
    }
    return graph
        .neighbourhood(
            id,
            neighbours,
            RelationshipFilters.read(ontology, predicate, sign, from, to, minBelief))
        .map(NeighbourhoodView::of)
        .orElseThrow(() -> names.unknownId(id));
  }
}
