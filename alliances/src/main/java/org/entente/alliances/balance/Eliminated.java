package org.entente.alliances.balance;

import java.util.Map;
import java.util.TreeMap;

/**
 * A node with at most three couplings, taken out of a problem. Wherever its neighbours stand, it
 * takes the side that suits it best, so that its agreement is the absolute value of the sum of its
 * couplings, each with the sign of its neighbour. For up to three neighbours that value is exactly
 * a constant plus couplings between the neighbours: series reduction for two, star to triangle for
 * three.
 */
record Eliminated(int node, int[] neighbours, double[] couplings) {

  static final int MOST = 3;

  static Eliminated of(int node, Map<Integer, Double> couplings) {
    TreeMap<Integer, Double> sorted = new TreeMap<>(couplings);
    return new Eliminated(
        node,
        sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
        sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Adds the couplings that stand for the node and returns the constant. */
  double replaceIn(Couplings rest) {
    double a = couplings[0];
    if (couplings.length == 1) {
      return Math.abs(a);
    }
    double b = couplings[1];
    double c = couplings.length == 2 ? 0 : couplings[2];
    double alike = Math.abs(a + b + c);
    double thirdOff = Math.abs(a + b - c);
    double secondOff = Math.abs(a - b + c);
    double firstOff = Math.abs(-a + b + c);
    rest.add(neighbours[0], neighbours[1], (alike + thirdOff - secondOff - firstOff) / 4);
    if (couplings.length == 3) {
      rest.add(neighbours[0], neighbours[2], (alike - thirdOff + secondOff - firstOff) / 4);
      rest.add(neighbours[1], neighbours[2], (alike - thirdOff - secondOff + firstOff) / 4);
    }
    return (alike + thirdOff + secondOff + firstOff) / 4;
  }

  /** The side that suits the node best, once its neighbours have theirs. */
  int bestSide(Map<Integer, Integer> sides) {
    double pull = 0;
    for (int i = 0; i < neighbours.length; i++) {
      pull += couplings[i] * sides.getOrDefault(neighbours[i], 1);
    }
    return pull >= 0 ? 1 : -1;
  }
}
