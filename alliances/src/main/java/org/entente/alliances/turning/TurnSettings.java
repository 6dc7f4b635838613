package org.entente.alliances.turning;

import java.time.temporal.ChronoUnit;

/**
 * How turns are looked for.
 *
 * @param period events of one such period count as simultaneous: days, weeks, months or years
 * @param directed whether what A does to B and what B does to A are two series or one
 * @param leastEvents how many events each side of a turn must have
 * @param strictness the penalty of a change in multiples of ln(number of events); 2 is the Bayesian
 *     information criterion for a place and a rate
 * @param witnesses how many events are named for each turn at most
 */
public record TurnSettings(
    ChronoUnit period, boolean directed, int leastEvents, double strictness, int witnesses) {

  /** By months, directed, three events on each side, five witnesses. */
  public static final TurnSettings STANDARD = new TurnSettings(ChronoUnit.MONTHS, true, 3, 2, 5);
}
