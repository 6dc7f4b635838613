package org.entente.api.relationships;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.api.actors.ActorNames;
import org.entente.api.actors.ActorRef;
import org.entente.api.web.Parameters;
import org.entente.api.web.ProblemException;
import org.entente.api.web.ProblemType;
import org.entente.cypher.GraphReader;
import org.entente.cypher.Page;
import org.entente.cypher.Relationship;
import org.entente.cypher.RelationshipFilter;
import org.entente.cypher.RelationshipKey;
import org.entente.cypher.RelationshipQuery;
import org.entente.model.Actor;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who does or is what to whom. */
@Tag(name = "Relationships", description = "Who supports, opposes, arms, meets … whom.")
@RestController
@RequestMapping("/api/v1")
class RelationshipController {

  private final GraphReader graph;
  private final Ontology ontology;
  private final ActorNames names;

  RelationshipController(GraphReader graph, Ontology ontology, ActorNames names) {
    this.graph = graph;
    this.ontology = ontology;
    this.names = names;
  }

  @Operation(
      operationId = "relationships",
      summary = "Who does what to whom",
      description =
          """
          Who supports Assad? `?predicate=SUPPORTS&target=Assad`. Whom does Russia arm?
          `?source=Russia&predicate=SELLS_ARMS_TO`. Everything between two, both ways:
          `?actor=Russia&other=Turkey`. Actors are given by id, name or alias; a name that several
          actors may have is a problem that lists them. `resolved` says who was taken.
          `Accept` chooses the format: JSON, CSV, GraphML, GEXF with time, or JSON-LD.
          """)
  @GetMapping(
      path = "/relationships",
      produces = {
        MediaType.APPLICATION_JSON_VALUE,
        Export.CSV,
        Export.GRAPHML,
        Export.GEXF,
        Export.JSON_LD
      })
  RelationshipPage relationships(
      @Parameter(description = "Actor at the source: id, name or alias.")
          @RequestParam(required = false)
          @Nullable String source,
      @Parameter(description = Parameters.PREDICATE, example = "SUPPORTS")
          @RequestParam(required = false)
          @Nullable String predicate,
      @Parameter(description = "Actor at the target: id, name or alias.", example = "Assad")
          @RequestParam(required = false)
          @Nullable String target,
      @Parameter(description = "Actor at either end: id, name or alias.")
          @RequestParam(required = false)
          @Nullable String actor,
      @Parameter(description = "With 'actor': the actor at the other end.")
          @RequestParam(required = false)
          @Nullable String other,
      @Parameter(description = Parameters.SIGN) @RequestParam(required = false)
          @Nullable String sign,
      @Parameter(description = Parameters.FROM) @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = Parameters.TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = "Belief of at least this, 0 to 1.") @RequestParam(defaultValue = "0")
          double minBelief,
      @Parameter(description = Parameters.LIMIT, example = "10") @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(description = Parameters.CURSOR) @RequestParam(required = false)
          @Nullable String cursor) {
    if (actor != null && (source != null || target != null)) {
      throw Parameters.bad(
          "actor",
          actor,
          "Ask for 'source' and 'target', or for 'actor' and 'other', not for both.");
    }
    if (other != null && actor == null) {
      throw Parameters.bad("other", other, "Give 'actor' with it, or use 'source' and 'target'.");
    }
    RelationshipFilter filter =
        RelationshipFilters.read(ontology, predicate, sign, from, to, minBelief);
    Map<String, ActorRef> resolved = new LinkedHashMap<>();
    return page(
        new RelationshipQuery(
            id("source", source, resolved),
            id("target", target, resolved),
            id("actor", actor, resolved),
            id("other", other, resolved),
            filter,
            Parameters.page(limit, cursor)),
        resolved);
  }

  @Operation(
      operationId = "relationshipsOfActor",
      summary = "Everything about one actor",
      description = "The relationships that have the actor at either end, the most believed first.")
  @GetMapping(
      path = "/actors/{id}/relationships",
      produces = {
        MediaType.APPLICATION_JSON_VALUE,
        Export.CSV,
        Export.GRAPHML,
        Export.GEXF,
        Export.JSON_LD
      })
  RelationshipPage relationshipsOfActor(
      @Parameter(description = "Id of the actor.", example = "country:RUS") @PathVariable String id,
      @Parameter(description = Parameters.PREDICATE) @RequestParam(required = false)
          @Nullable String predicate,
      @Parameter(description = Parameters.SIGN) @RequestParam(required = false)
          @Nullable String sign,
      @Parameter(description = Parameters.FROM) @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = Parameters.TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = "Belief of at least this, 0 to 1.") @RequestParam(defaultValue = "0")
          double minBelief,
      @Parameter(description = Parameters.LIMIT, example = "10") @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(description = Parameters.CURSOR) @RequestParam(required = false)
          @Nullable String cursor) {
    RelationshipFilter filter =
        RelationshipFilters.read(ontology, predicate, sign, from, to, minBelief);
    Actor actor = names.ofId(id);
    return page(
        RelationshipQuery.about(actor.id(), filter, Parameters.page(limit, cursor)),
        Map.of("actor", ActorRef.of(actor)));
  }

  @Operation(operationId = "relationship", summary = "One relationship by id")
  @GetMapping("/relationships/{id}")
  RelationshipView relationship(
      @Parameter(
              description = "Id of the relationship: source~PREDICATE~target.",
              example = "country:RUS~SUPPORTS~person:bashar-al-assad")
          @PathVariable
          String id) {
    RelationshipKey key = RelationshipIds.read(id, ontology);
    return graph
        .relationship(key)
        .map(RelationshipView::of)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.UNKNOWN_RELATIONSHIP,
                    "No article asserts '" + id + "'.",
                    "See what was said all the same at /api/v1/relationships/{id}/evidence, or"
                        + " everything between the two at /api/v1/relationships?actor=…&other=…"));
  }

  private RelationshipPage page(RelationshipQuery query, Map<String, ActorRef> resolved) {
    Page<Relationship> page = graph.relationships(query);
    return new RelationshipPage(
        page.items().stream().map(RelationshipView::of).toList(), page.next(), resolved);
  }

  private @Nullable String id(
      String parameter, @Nullable String given, Map<String, ActorRef> resolved) {
    if (given == null) {
      return null;
    }
    Actor actor = names.find(parameter, given);
    resolved.put(parameter, ActorRef.of(actor));
    return actor.id();
  }
}
