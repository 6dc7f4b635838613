package org.entente.alliances.turning;

/**
 * What it costs to treat a stretch of a series as one. To divide a stretch must never cost more
 * than the whole: PELT relies on it, and every cost that is a negative log-likelihood keeps it.
 */
@FunctionalInterface
public interface SegmentCost {

  /**
   * @param from the first place of the stretch
   * @param until the place after the last; more than {@code from}
   */
  double of(int from, int until);
}
