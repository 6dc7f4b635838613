package org.entente.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * When what was said of two actors, by the publication of the articles; articles without a date are
 * left out.
 *
 * @param actor the id of one actor
 * @param other the id of the other
 * @param predicates empty for all
 * @param signs empty for all
 * @param granularity how long a bucket is
 * @param from published on this day or later; null for all
 * @param to published on this day or before; null for all
 * @param knownAt only what was recorded at this moment or before; null for all
 */
public record TimelineQuery(
    String actor,
    String other,
    Set<String> predicates,
    Set<Sign> signs,
    Granularity granularity,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant knownAt) {

  /** How long a bucket of a timeline is. */
  public enum Granularity {
    DAY,
    MONTH,
    YEAR
  }

  public TimelineQuery {
    predicates = Set.copyOf(predicates);
    signs = Set.copyOf(signs);
  }
}
