package org.entente.alliances.turning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a series changes: the division into stretches with the least sum of costs, where
 * every change costs a penalty. The answer is exact; places that can no longer be the last change
 * are pruned (PELT: Killick, Fearnhead and Eckley 2012), which makes it mostly linear in the
 * length.
 */
public final class Pelt {

  private final SegmentCost cost;
  private final double penalty;

  /**
   * @param penalty what a change must save at least, not below 0
   */
  public Pelt(SegmentCost cost, double penalty) {
    if (!(penalty >= 0)) {
      throw new IllegalArgumentException("a penalty is not below 0, not " + penalty);
    }
    this.cost = cost;
    this.penalty = penalty;
  }

  /**
   * @param length of the series
   * @return the places where a new stretch begins, in order, without 0
   */
  public List<Integer> changes(int length) {
    double[] best = new double[length + 1];
    int[] lastChange = new int[length + 1];
    best[0] = -penalty;
    List<Integer> candidates = new ArrayList<>();
    for (int end = 1; end <= length; end++) {
      candidates.add(end - 1);
      best[end] = Double.POSITIVE_INFINITY;
      for (int change : candidates) {
        double total = best[change] + cost.of(change, end) + penalty;
        if (total < best[end]) {
          best[end] = total;
          lastChange[end] = change;
        }
      }
      int until = end;
      candidates.removeIf(change -> best[change] + cost.of(change, until) > best[until]);
    }
    ArrayDeque<Integer> changes = new ArrayDeque<>();
    for (int end = lastChange[length]; end > 0; end = lastChange[end]) {
      changes.addFirst(end);
    }
    return List.copyOf(changes);
  }
}
