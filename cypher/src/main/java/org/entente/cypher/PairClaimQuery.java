package org.entente.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The asserted claims of a window of time, for analyses that look at all of them. Articles without
 * a date are in no window.
 *
 * @param from the first day
 * @param until the day after the last one
 * @param actors ids; only claims between two of them; empty for all
 * @param signs of the predicates; empty for all
 * @param knownAt recorded at this moment or before; null for all
 */
public record PairClaimQuery(
    LocalDate from,
    LocalDate until,
    Set<String> actors,
    Set<Sign> signs,
    @Nullable Instant knownAt) {

  public PairClaimQuery {
    actors = Set.copyOf(actors);
    signs = Set.copyOf(signs);
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("the window ends before it begins");
    }
  }
}
