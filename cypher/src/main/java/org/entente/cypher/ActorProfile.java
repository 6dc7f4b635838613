package org.entente.cypher;

import java.util.List;
import org.entente.model.Actor;

/**
 * An actor with the numbers that tell where to look on.
 *
 * @param claimsAsSource claims that have it at the source
 * @param claimsAsTarget claims that have it at the target
 * @param statements claims that are attributed to it
 * @param predicates relationships by predicate, in the order of the ontology, without those that it
 *     has none of
 */
public record ActorProfile(
    Actor actor,
    long claimsAsSource,
    long claimsAsTarget,
    long statements,
    List<PredicateCount> predicates) {

  /**
   * How many relationships of one predicate.
   *
   * @param outgoing with the actor at the source; of a symmetric predicate, at either end
   * @param incoming with the actor at the target; of a symmetric predicate none
   */
  public record PredicateCount(String predicate, long outgoing, long incoming) {}

  public ActorProfile {
    predicates = List.copyOf(predicates);
  }
}
