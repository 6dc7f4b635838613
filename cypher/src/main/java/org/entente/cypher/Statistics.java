package org.entente.cypher;

import java.time.LocalDate;
import java.util.Map;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * How large the graph is.
 *
 * @param actors by type
 * @param relationships by predicate, in the order of the ontology; predicates without any are left
 *     out
 * @param outlets distinct sources of articles
 * @param firstPublished of the articles with a date; null when there is none
 * @param lastPublished of the articles with a date; null when there is none
 */
public record Statistics(
    long articles,
    long sentences,
    long claims,
    Map<ActorType, Long> actors,
    Map<String, Long> relationships,
    long outlets,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished) {

  public long actorTotal() {
    return actors.values().stream().mapToLong(Long::longValue).sum();
  }

  public long relationshipTotal() {
    return relationships.values().stream().mapToLong(Long::longValue).sum();
  }
}
