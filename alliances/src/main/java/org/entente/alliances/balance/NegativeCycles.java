package org.entente.alliances.balance;

import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * Finds cycles with an odd number of negative couplings. Every division frustrates at least one tie
 * of each. A shortest one through a node is a shortest path from the node to its double in the
 * graph in which every node stands twice and negative ties change the layer.
 */
final class NegativeCycles {

  private final Block block;

  /** For each arc, the number of its tie. */
  final int[] tieOfArc;

  /** For each tie, its absolute coupling. */
  final double[] weights;

  private final double[] distance;
  private final int[] arcInto;
  private long work;

  NegativeCycles(Block block) {
    this.block = block;
    tieOfArc = new int[block.neighbours.length];
    weights = new double[block.ties()];
    distance = new double[2 * block.size];
    arcInto = new int[2 * block.size];
    int ties = 0;
    for (int i = 0; i < block.size; i++) {
      for (int arc = block.offsets[i]; arc < block.offsets[i + 1]; arc++) {
        int other = block.neighbours[arc];
        if (i < other) {
          weights[ties] = Math.abs(block.couplings[arc]);
          tieOfArc[arc] = ties;
          tieOfArc[arcBetween(other, i)] = ties++;
        }
      }
    }
  }

  /** How many arcs have been looked at so far. */
  long work() {
    return work;
  }

  /**
   * The ties of a short negative cycle near a node, or none.
   *
   * @param lengths a length for each tie, not below 0; infinite for a tie that may not be used
   * @param limit cycles as long as this are not looked for
   */
  int[] shortest(int node, double[] lengths, double limit) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    PriorityQueue<double[]> queue =
        new PriorityQueue<>(
            (a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
    int goal = node + block.size;
    distance[node] = 0;
    queue.add(new double[] {0, node});
    while (!queue.isEmpty()) {
      double[] head = queue.poll();
      int at = (int) head[1];
      if (head[0] > distance[at]) {
        continue;
      }
      if (at == goal) {
        return simple(node);
      }
      int from = at % block.size;
      for (int arc = block.offsets[from]; arc < block.offsets[from + 1]; arc++) {
        work++;
        double next = head[0] + lengths[tieOfArc[arc]];
        int to =
            block.neighbours[arc]
                + ((at >= block.size) == (block.couplings[arc] > 0) ? block.size : 0);
        if (next < limit && next < distance[to]) {
          distance[to] = next;
          arcInto[to] = arc;
          queue.add(new double[] {next, to});
        }
      }
    }
    return new int[0];
  }

  /**
   * The innermost cycle of the path found: it passes no node twice and is negative all the same.
   */
  private int[] simple(int node) {
    int steps = 0;
    int[] path = new int[2 * block.size];
    int at = node + block.size;
    int[] seenAt = new int[block.size];
    Arrays.fill(seenAt, -1);
    seenAt[node] = 0;
    while (true) {
      int arc = arcInto[at];
      path[steps++] = tieOfArc[arc];
      int from = tail(arc);
      boolean upper = (at >= block.size) == (block.couplings[arc] > 0);
      if (seenAt[from] >= 0) {
        return Arrays.copyOfRange(path, seenAt[from], steps);
      }
      seenAt[from] = steps;
      at = from + (upper ? block.size : 0);
    }
  }

  private int tail(int arc) {
    int found = Arrays.binarySearch(block.offsets, arc);
    if (found < 0) {
      return -found - 2;
    }
    // Every node of a block has an arc, so no two offsets are the same.
    return found;
  }

  private int arcBetween(int from, int to) {
    return Arrays.binarySearch(block.neighbours, block.offsets[from], block.offsets[from + 1], to);
  }
}
