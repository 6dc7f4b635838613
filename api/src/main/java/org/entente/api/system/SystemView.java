package org.entente.api.system;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.cypher.Health;
import org.entente.cypher.Statistics;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/** How the graph is. */
@Schema(name = "System")
record SystemView(
    @Schema(description = "Name and version of the store.", example = "Neo4j/5.26.30")
        String server,
    @Schema(description = "Number of the newest migration.") int migration,
    @Schema(description = "State of the graph: equal versions give equal answers.")
        String graphVersion,
    long articles,
    long sentences,
    long claims,
    @Schema(description = "Actors by kind.") Map<String, Long> actors,
    @Schema(description = "Relationships by predicate, in the order of the ontology.")
        Map<String, Long> relationships,
    @Schema(description = "Distinct outlets of the articles.") long outlets,
    @Schema(description = "Day of the oldest article.") @Nullable LocalDate firstPublished,
    @Schema(description = "Day of the newest article.") @Nullable LocalDate lastPublished) {

  static SystemView of(Health health, Statistics numbers) {
    Map<String, Long> actors = new LinkedHashMap<>();
    for (ActorType type : ActorType.values()) {
      actors.put(type.label(), numbers.actors().getOrDefault(type, 0L));
    }
    return new SystemView(
        health.server(),
        health.migration(),
        health.version().tag(),
        numbers.articles(),
        numbers.sentences(),
        numbers.claims(),
        actors,
        numbers.relationships(),
        numbers.outlets(),
        numbers.firstPublished(),
        numbers.lastPublished());
  }
}
