package org.entente.alliances.balance;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A lower bound for the frustration of a block: negative cycles that share no weight, short ones
 * first. Each costs at least its weight, whatever the division.
 */
final class CyclePacking {

  private final Block block;
  private final NegativeCycles cycles;
  private final double[] left;
  private final long maxWork;
  private long work;
  private double bound;

  CyclePacking(Block block, long maxWork) {
    this.block = block;
    this.maxWork = maxWork;
    cycles = new NegativeCycles(block);
    left = cycles.weights.clone();
  }

  /**
   * @param usable whether cycles may use the tie of an arc; the same for both arcs of a tie
   */
  double bound(IntPredicate usable) {
    for (int arc = 0; arc < block.neighbours.length; arc++) {
      if (!usable.test(arc)) {
        left[cycles.tieOfArc[arc]] = 0;
      }
    }
    triangles();
    double before;
    do {
      before = bound;
      for (int root = 0; root < block.size && work < maxWork; root++) {
        closeWithTree(root);
      }
    } while (bound > before && work < maxWork);
    anyLeft();
    return bound;
  }

  private void triangles() {
    int[] arcToLow = new int[block.size];
    Arrays.fill(arcToLow, -1);
    for (int low = 0; low < block.size; low++) {
      for (int arc = block.offsets[low]; arc < block.offsets[low + 1]; arc++) {
        arcToLow[block.neighbours[arc]] = arc;
      }
      for (int arc = block.offsets[low]; arc < block.offsets[low + 1]; arc++) {
        int middle = block.neighbours[arc];
        if (middle < low) {
          continue;
        }
        for (int up = block.offsets[middle]; up < block.offsets[middle + 1]; up++) {
          int high = block.neighbours[up];
          int back = arcToLow[high];
          if (high > middle
              && back >= 0
              && block.couplings[arc] * block.couplings[up] * block.couplings[back] < 0) {
            take(cycles.tieOfArc[arc], cycles.tieOfArc[up], cycles.tieOfArc[back]);
          }
        }
      }
      for (int arc = block.offsets[low]; arc < block.offsets[low + 1]; arc++) {
        arcToLow[block.neighbours[arc]] = -1;
      }
    }
  }

  /** Every tie outside of a tree of shortest paths closes a cycle; the negative ones are taken. */
  private void closeWithTree(int root) {
    int[] depth = new int[block.size];
    int[] arcDown = new int[block.size];
    int[] parent = new int[block.size];
    boolean[] turned = new boolean[block.size];
    Arrays.fill(depth, -1);
    int[] queue = new int[block.size];
    int tail = 0;
    queue[tail++] = root;
    depth[root] = 0;
    for (int head = 0; head < tail; head++) {
      int node = queue[head];
      for (int arc = block.offsets[node]; arc < block.offsets[node + 1]; arc++) {
        int other = block.neighbours[arc];
        if (depth[other] < 0 && left[cycles.tieOfArc[arc]] > 0) {
          depth[other] = depth[node] + 1;
          parent[other] = node;
          arcDown[other] = arc;
          turned[other] = turned[node] ^ block.couplings[arc] < 0;
          queue[tail++] = other;
        }
      }
    }
    for (int i = 0; i < tail; i++) {
      int node = queue[i];
      for (int arc = block.offsets[node]; arc < block.offsets[node + 1]; arc++) {
        int other = block.neighbours[arc];
        if (node < other
            && depth[other] >= 0
            && left[cycles.tieOfArc[arc]] > 0
            && (turned[node] ^ turned[other] ^ block.couplings[arc] < 0)) {
          take(cycle(node, other, arc, depth, parent, arcDown));
        }
      }
    }
    work += 2L * block.neighbours.length;
  }

  private int[] cycle(int one, int other, int arc, int[] depth, int[] parent, int[] arcDown) {
    int[] ties = new int[depth[one] + depth[other] + 1];
    int count = 0;
    ties[count++] = cycles.tieOfArc[arc];
    int a = one;
    int b = other;
    while (a != b) {
      if (depth[a] >= depth[b]) {
        ties[count++] = cycles.tieOfArc[arcDown[a]];
        a = parent[a];
      } else {
        ties[count++] = cycles.tieOfArc[arcDown[b]];
        b = parent[b];
      }
    }
    return Arrays.copyOf(ties, count);
  }

  /** What trees have missed, one cycle at a time. */
  private void anyLeft() {
    double[] lengths = new double[left.length];
    for (int tie = 0; tie < left.length; tie++) {
      lengths[tie] = left[tie] > 0 ? 1 : Double.POSITIVE_INFINITY;
    }
    for (int node = 0; node < block.size; node++) {
      while (work + cycles.work() < maxWork) {
        int[] cycle = cycles.shortest(node, lengths, Double.POSITIVE_INFINITY);
        if (cycle.length == 0) {
          break;
        }
        take(cycle);
        for (int tie : cycle) {
          lengths[tie] = left[tie] > 0 ? 1 : Double.POSITIVE_INFINITY;
        }
      }
    }
  }

  private void take(int... ties) {
    double weight = Double.POSITIVE_INFINITY;
    for (int tie : ties) {
      weight = Math.min(weight, left[tie]);
    }
    if (weight > 0) {
      for (int tie : ties) {
        left[tie] -= weight;
      }
      bound += weight;
    }
  }
}
