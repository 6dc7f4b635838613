package org.entente.api.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.entente.api.relationships.RelationshipIds;
import org.entente.api.relationships.RelationshipView;
import org.entente.api.web.Parameters;
import org.entente.api.web.ProblemException;
import org.entente.api.web.ProblemType;
import org.entente.cypher.Bearing;
import org.entente.cypher.EvidenceItem;
import org.entente.cypher.EvidenceQuery;
import org.entente.cypher.GraphReader;
import org.entente.cypher.Page;
import org.entente.cypher.RelationshipKey;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why, and why not. */
@Tag(name = "Evidence", description = "The sentences behind a relationship, and those against it.")
@RestController
@RequestMapping("/api/v1/relationships/{id}/evidence")
class EvidenceController {

  private final GraphReader graph;
  private final Ontology ontology;

  EvidenceController(GraphReader graph, Ontology ontology) {
    this.graph = graph;
    this.ontology = ontology;
  }

  @Operation(
      operationId = "evidence",
      summary = "Why a relationship is in the graph, and what speaks against it",
      description =
          """
          Every claim with its speaker, sentence, offsets, article and the rule that found it; beside
          the supporting claims those that deny the relationship, call it possible or contradict it.
          A relationship that no article asserts can be asked for, too: why it is not there.
          """)
  @GetMapping
  EvidencePage evidence(
      @Parameter(
              description = "Id of the relationship: source~PREDICATE~target.",
              example = "country:RUS~SUPPORTS~person:bashar-al-assad")
          @PathVariable
          String id,
      @Parameter(
              description =
                  "Only these, separated by commas: SUPPORTING, DENYING, HYPOTHETICAL, CONTRADICTING.")
          @RequestParam(required = false)
          @Nullable String bearing,
      @Parameter(description = Parameters.LIMIT, example = "20") @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(description = Parameters.CURSOR) @RequestParam(required = false)
          @Nullable String cursor) {
    RelationshipKey key = RelationshipIds.read(id, ontology);
    Set<Bearing> bearings =
        Parameters.set(
            "bearing", bearing, given -> Parameters.constant("bearing", given, Bearing.values()));
    Page<EvidenceItem> page =
        graph.evidence(new EvidenceQuery(key, bearings, Parameters.page(limit, cursor)));
    RelationshipView relationship = graph.relationship(key).map(RelationshipView::of).orElse(null);
    if (relationship == null && page.items().isEmpty() && bearings.isEmpty()) {
      throw ProblemException.of(
          ProblemType.UNKNOWN_RELATIONSHIP,
          "No article says anything about '" + id + "'.",
          "See everything between the two at /api/v1/relationships?actor=…&other=…");
    }
    return new EvidencePage(
        relationship, page.items().stream().map(EvidencePage.Item::of).toList(), page.next());
  }
}
