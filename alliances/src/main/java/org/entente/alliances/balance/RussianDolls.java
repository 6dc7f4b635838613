package org.entente.alliances.balance;

import java.util.Arrays;

/**
 * Branch and bound over the sides of the nodes. It solves the last two nodes, the last three and so
 * on up to all, and each of these dolls bounds what the next has still to pay (Verfaillie, Lemaître
 * and Schiex 1996); a node not yet placed pays at least the cheaper of its two sides towards those
 * that are.
 */
final class RussianDolls {

  private static final double TINY = 1e-9;

  private final Block block;
  private final int[] order;
  private final int[] place;
  private final int[] sides;
  private final double[] costLeft;
  private final double[] costRight;

  /** For each place, the least frustration among the nodes from there on, as far as it is known. */
  private final double[] doll;

  private final double slack;

  /** The place from which on the nodes are a solved doll. */
  private int solvedFrom;

  private long nodesLeft;
  private double best;
  private int[] bestSides;

  RussianDolls(Block block, long maxNodes) {
    this.block = block;
    this.nodesLeft = maxNodes;
    this.slack = block.quantum > 0 ? block.quantum - TINY : TINY;
    order = order(block);
    place = new int[block.size];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    sides = new int[block.size];
    costLeft = new double[block.size];
    costRight = new double[block.size];
    doll = new double[block.size + 1];
    bestSides = new int[block.size];
  }

  /**
   * Looks for the best division.
   *
   * @param known a division; replaced by a better one where there is one
   * @return whether {@code known} is now the best there is; if not, {@link #lowerBound} tells how
   *     much frustration there is at least
   */
  boolean solve(int[] known) {
    solvedFrom = block.size - 1;
    bestSides[order[block.size - 1]] = 1;
    for (int first = block.size - 2; first >= 0; first--) {
      if (first == 0) {
        take(known);
      } else {
        extend(first);
      }
      if (!search(first)) {
        return false;
      }
      doll[first] = best;
      solvedFrom = first;
    }
    System.arraycopy(bestSides, 0, known, 0, known.length);
    return true;
  }

  /** The frustration of the largest doll that is solved. */
  double lowerBound() {
    return doll[solvedFrom];
  }

  /** Whether both ends of an arc are in the largest doll that is solved. */
  boolean solved(int arc) {
    int from = Arrays.binarySearch(block.offsets, arc);
    int node = from >= 0 ? from : -from - 2;
    return place[node] >= solvedFrom && place[block.neighbours[arc]] >= solvedFrom;
  }

  private void take(int[] known) {
    extend(0);
    double frustration = block.frustration(known);
    if (frustration < best) {
      best = frustration;
      bestSides = known.clone();
    }
  }

  /** The best division of a doll, with one more node on its cheaper side. */
  private void extend(int first) {
    int node = order[first];
    double left = 0;
    double right = 0;
    for (int arc = block.offsets[node]; arc < block.offsets[node + 1]; arc++) {
      if (place[block.neighbours[arc]] > first) {
        double pull = block.couplings[arc] * bestSides[block.neighbours[arc]];
        left += Math.max(-pull, 0);
        right += Math.max(pull, 0);
      }
    }
    bestSides[node] = left <= right ? 1 : -1;
    best = doll[first + 1] + Math.min(left, right);
  }

  private boolean search(int first) {
    if (best - doll[first + 1] < slack) {
      return true;
    }
    Arrays.fill(costLeft, 0);
    Arrays.fill(costRight, 0);
    // By symmetry the first node may stand on the left.
    return place(first, 1, 0, 0);
  }

  /** Places a node and all that come after it; false when the search must be given up. */
  private boolean place(int at, int side, double paid, double dueBefore) {
    if (nodesLeft-- <= 0) {
      return false;
    }
    int node = order[at];
    sides[node] = side;
    double cost = paid + (side > 0 ? costLeft[node] : costRight[node]);
    double due = dueBefore - Math.min(costLeft[node], costRight[node]);
    if (at == block.size - 1) {
      if (cost < best - TINY) {
        best = cost;
        System.arraycopy(sides, 0, bestSides, 0, sides.length);
      }
      return true;
    }
    due += charge(at, 1);
    boolean finished = true;
    if (best - (cost + due + doll[at + 1]) >= slack) {
      int next = order[at + 1];
      int cheaper = costLeft[next] <= costRight[next] ? 1 : -1;
      finished = place(at + 1, cheaper, cost, due) && place(at + 1, -cheaper, cost, due);
    }
    charge(at, -1);
    return finished;
  }

  /** Charges later nodes for the side of this one, or takes that back; returns what more is due. */
  private double charge(int at, int direction) {
    int node = order[at];
    double due = 0;
    for (int arc = block.offsets[node]; arc < block.offsets[node + 1]; arc++) {
      int other = block.neighbours[arc];
      if (place[other] > at) {
        due -= Math.min(costLeft[other], costRight[other]);
        double pull = block.couplings[arc] * sides[node];
        if (pull > 0) {
          costRight[other] += direction * pull;
        } else {
          costLeft[other] -= direction * pull;
        }
        due += Math.min(costLeft[other], costRight[other]);
      }
    }
    return due;
  }

  /** Each node after those to which it is tied most. */
  private static int[] order(Block block) {
    int[] order = new int[block.size];
    double[] tied = new double[block.size];
    boolean[] taken = new boolean[block.size];
    double[] strength = new double[block.size];
    for (int i = 0; i < block.size; i++) {
      for (int arc = block.offsets[i]; arc < block.offsets[i + 1]; arc++) {
        strength[i] += Math.abs(block.couplings[arc]);
      }
    }
    for (int at = 0; at < block.size; at++) {
      int next = -1;
      for (int i = 0; i < block.size; i++) {
        if (!taken[i]
            && (next < 0
                || tied[i] > tied[next]
                || (tied[i] == tied[next] && strength[i] > strength[next]))) {
          next = i;
        }
      }
      taken[next] = true;
      order[at] = next;
      for (int arc = block.offsets[next]; arc < block.offsets[next + 1]; arc++) {
        tied[block.neighbours[arc]] += Math.abs(block.couplings[arc]);
      }
    }
    return order;
  }
}
