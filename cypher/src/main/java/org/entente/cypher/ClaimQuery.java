package org.entente.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Factuality;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Which claims about an actor, or between two, are wanted, the newest article first. What is empty
 * or null does not restrict.
 *
 * @param actor the id of an actor at either end
 * @param other the id of the actor at the other end; null for anybody
 * @param predicates names of the ontology
 * @param signs of the predicates
 * @param factualities asserted, negated, hypothetical
 * @param publishedFrom on this day or later
 * @param publishedTo on this day or before
 * @param knownAt recorded at this moment or before
 * @param page which part
 */
public record ClaimQuery(
    String actor,
    @Nullable String other,
    Set<String> predicates,
    Set<Sign> signs,
    Set<Factuality> factualities,
    @Nullable LocalDate publishedFrom,
    @Nullable LocalDate publishedTo,
    @Nullable Instant knownAt,
    PageRequest page) {

  public ClaimQuery {
    predicates = Set.copyOf(predicates);
    signs = Set.copyOf(signs);
    factualities = Set.copyOf(factualities);
  }

  /** Everything that was said about two actors, whether it became a relationship or not. */
  public static ClaimQuery between(String actor, String other, PageRequest page) {
    return new ClaimQuery(actor, other, Set.of(), Set.of(), Set.of(), null, null, null, page);
  }
}
