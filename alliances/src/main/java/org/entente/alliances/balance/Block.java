package org.entente.alliances.balance;

import java.util.Arrays;
import java.util.Map;

/**
 * A part of the problem that cannot be divided further, in arrays. Its nodes are numbered from 0.
 */
final class Block {

  private static final int FINEST = 1 << 20;

  final int size;

  /** The number outside of each node. */
  final int[] nodes;

  /** The arcs of node i are those from offsets[i] to offsets[i + 1]. */
  final int[] offsets;

  final int[] neighbours;
  final double[] couplings;

  /** The sum of the absolute couplings: the agreement if nothing were frustrated. */
  final double total;

  /** All couplings are multiples of it, and so are all differences of frustration; 0 if unknown. */
  final double quantum;

  Block(Couplings problem) {
    nodes = problem.nodes().stream().mapToInt(Integer::intValue).toArray();
    size = nodes.length;
    offsets = new int[size + 1];
    for (int i = 0; i < size; i++) {
      offsets[i + 1] = offsets[i] + problem.of(nodes[i]).size();
    }
    neighbours = new int[offsets[size]];
    couplings = new double[offsets[size]];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      int arc = offsets[i];
      for (Map.Entry<Integer, Double> link : problem.of(nodes[i]).entrySet()) {
        neighbours[arc] = Arrays.binarySearch(nodes, link.getKey());
        couplings[arc++] = link.getValue();
        sum += Math.abs(link.getValue());
      }
    }
    total = sum / 2;
    quantum = quantum();
  }

  int ties() {
    return neighbours.length / 2;
  }

  /** The weight of the couplings that these sides, 1 or −1, frustrate. */
  double frustration(int[] sides) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int arc = offsets[i]; arc < offsets[i + 1]; arc++) {
        if (couplings[arc] * sides[i] * sides[neighbours[arc]] < 0) {
          sum += Math.abs(couplings[arc]);
        }
      }
    }
    return sum / 2;
  }

  /** The least value that the frustration can have if it is {@code bound} or more. */
  double raised(double bound, double known) {
    if (quantum == 0) {
      return bound;
    }
    double steps = Math.floor((known - bound) / quantum + 1e-6);
    return known - steps * quantum;
  }

  private double quantum() {
    for (int parts = 1; parts <= FINEST; parts *= 2) {
      int divisor = parts;
      if (Arrays.stream(couplings).allMatch(c -> c * divisor == Math.rint(c * divisor))) {
        return 1.0 / parts;
      }
    }
    return 0;
  }
}
