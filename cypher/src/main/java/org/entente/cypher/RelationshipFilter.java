package org.entente.cypher;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Which relationships count for a question. What is empty or null does not restrict.
 *
 * @param predicates names of the ontology; an unknown one is an {@link IllegalArgumentException} of
 *     the question
 * @param signs of the predicates
 * @param minBelief in [0, 1]
 * @param seenFrom seen on this day or later: {@code lastSeen >= seenFrom}
 * @param seenTo seen on this day or before: {@code firstSeen <= seenTo}
 */
public record RelationshipFilter(
    Set<String> predicates,
    Set<Sign> signs,
    double minBelief,
    @Nullable LocalDate seenFrom,
    @Nullable LocalDate seenTo) {

  /** All of them. */
  public static final RelationshipFilter ANY =
      new RelationshipFilter(Set.of(), Set.of(), 0, null, null);

  public RelationshipFilter {
    predicates = Set.copyOf(predicates);
    signs = Set.copyOf(signs);
    if (!(minBelief >= 0 && minBelief <= 1)) {
      throw new IllegalArgumentException("a belief lies in [0, 1], not at " + minBelief);
    }
    if (seenFrom != null && seenTo != null && seenFrom.isAfter(seenTo)) {
      throw new IllegalArgumentException("the window ends before it begins");
    }
  }

  public RelationshipFilter withPredicates(Set<String> only) {
    return new RelationshipFilter(only, signs, minBelief, seenFrom, seenTo);
  }

  public RelationshipFilter withSigns(Set<Sign> only) {
    return new RelationshipFilter(predicates, only, minBelief, seenFrom, seenTo);
  }

  public RelationshipFilter withMinBelief(double least) {
    return new RelationshipFilter(predicates, signs, least, seenFrom, seenTo);
  }

  public RelationshipFilter withSeen(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new RelationshipFilter(predicates, signs, minBelief, from, to);
  }
}
