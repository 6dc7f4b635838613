package org.entente.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.entente.api.actors.ActorNames;
import org.entente.api.web.Parameters;
import org.entente.api.web.ProblemException;
import org.entente.api.web.ProblemType;
import org.entente.cypher.ClaimQuery;
import org.entente.cypher.GraphReader;
import org.entente.cypher.Page;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What articles state. */
@Tag(name = "Claims", description = "What articles state, one by one, denied and possible too.")
@RestController
@RequestMapping("/api/v1/claims")
class ClaimController {

  private final GraphReader graph;
  private final Ontology ontology;
  private final ActorNames names;

  ClaimController(GraphReader graph, Ontology ontology, ActorNames names) {
    this.graph = graph;
    this.ontology = ontology;
    this.names = names;
  }

  @Operation(
      operationId = "claims",
      summary = "What was said about an actor, or between two",
      description =
          "The newest article first. With 'knownAt', what the graph held before later articles came.")
  @GetMapping
  Page<ClaimView> claims(
      @Parameter(description = "Actor at either end: id, name or alias.", example = "Russia")
          @RequestParam
          String actor,
      @Parameter(description = "Actor at the other end: id, name or alias.")
          @RequestParam(required = false)
          @Nullable String other,
      @Parameter(description = Parameters.PREDICATE) @RequestParam(required = false)
          @Nullable String predicate,
      @Parameter(description = Parameters.SIGN) @RequestParam(required = false)
          @Nullable String sign,
      @Parameter(description = "Separated by commas: ASSERTED, NEGATED, HYPOTHETICAL.")
          @RequestParam(required = false)
          @Nullable String factuality,
      @Parameter(description = Parameters.FROM) @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = Parameters.TO) @RequestParam(required = false) @Nullable String to,
      @Parameter(description = Parameters.KNOWN_AT) @RequestParam(required = false)
          @Nullable String knownAt,
      @Parameter(description = Parameters.LIMIT, example = "10") @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(description = Parameters.CURSOR) @RequestParam(required = false)
          @Nullable String cursor) {
    LocalDate first = Parameters.firstDay("from", from);
    return graph
        .claims(
            new ClaimQuery(
                names.find("actor", actor).id(),
                other == null ? null : names.find("other", other).id(),
                Parameters.predicates(predicate, ontology),
                Parameters.set("sign", sign, Parameters::sign),
                Parameters.set("factuality", factuality, Parameters::factuality),
                first,
                Parameters.lastDay("to", to, first),
                Parameters.moment("knownAt", knownAt),
                Parameters.page(limit, cursor)))
        .map(ClaimView::of);
  }

  @Operation(operationId = "claim", summary = "One claim by id")
  @GetMapping("/{id}")
  ClaimView claim(
      @Parameter(description = "Id of the claim.", example = "5b47e8aabff73e12f54b3d0198665d5e")
          @PathVariable
          String id) {
    return graph
        .claim(id)
        .map(ClaimView::of)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.UNKNOWN_CLAIM,
                    "There is no claim with the id '" + id + "'.",
                    "The article may have been loaded anew since; ask for its claims again."));
  }
}
