package org.entente.alliances.coalition;

import java.util.Arrays;
import java.util.List;
import org.entente.alliances.Tie;

/**
 * A signed network in arrays, whose nodes are actors or groups of actors. Links inside a node are
 * left out: they do not change with where the node belongs; its strengths count them.
 */
final class Network {

  final int size;

  /** The arcs of node i are those from offsets[i] to offsets[i + 1]. */
  final int[] offsets;

  final int[] neighbours;
  final double[] positive;
  final double[] negative;
  final double[] positiveStrength;
  final double[] negativeStrength;

  private Network(
      int[] offsets,
      int[] neighbours,
      double[] positive,
      double[] negative,
      double[] positiveStrength,
      double[] negativeStrength) {
    this.size = positiveStrength.length;
    this.offsets = offsets;
    this.neighbours = neighbours;
    this.positive = positive;
    this.negative = negative;
    this.positiveStrength = positiveStrength;
    this.negativeStrength = negativeStrength;
  }

  static Network of(int size, List<Tie> ties) {
    int[] offsets = new int[size + 1];
    for (Tie tie : ties) {
      offsets[tie.first() + 1]++;
      offsets[tie.second() + 1]++;
    }
    Arrays.parallelPrefix(offsets, Integer::sum);
    int[] free = offsets.clone();
    int[] neighbours = new int[2 * ties.size()];
    double[] positive = new double[2 * ties.size()];
    double[] negative = new double[2 * ties.size()];
    double[] positiveStrength = new double[size];
    double[] negativeStrength = new double[size];
    for (Tie tie : ties) {
      for (int end = 0; end < 2; end++) {
        int from = end == 0 ? tie.first() : tie.second();
        int arc = free[from]++;
        neighbours[arc] = end == 0 ? tie.second() : tie.first();
        positive[arc] = tie.positive();
        negative[arc] = tie.negative();
        positiveStrength[from] += tie.positive();
        negativeStrength[from] += tie.negative();
      }
    }
    return new Network(offsets, neighbours, positive, negative, positiveStrength, negativeStrength);
  }

  /** The network whose nodes are these groups of nodes, numbered from 0 without a gap. */
  Network aggregate(int[] group, int groups) {
    double[] positiveStrengths = new double[groups];
    double[] negativeStrengths = new double[groups];
    for (int node = 0; node < size; node++) {
      positiveStrengths[group[node]] += positiveStrength[node];
      negativeStrengths[group[node]] += negativeStrength[node];
    }
    int[] members = byGroup(group, groups);
    int[] newOffsets = new int[groups + 1];
    int[] newNeighbours = new int[neighbours.length];
    double[] newPositive = new double[neighbours.length];
    double[] newNegative = new double[neighbours.length];
    int[] arcTo = new int[groups];
    Arrays.fill(arcTo, -1);
    int arcs = 0;
    int next = 0;
    for (int g = 0; g < groups; g++) {
      int begin = arcs;
      for (; next < size && group[members[next]] == g; next++) {
        int node = members[next];
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
          int other = group[neighbours[arc]];
          if (other == g) {
            continue;
          }
          if (arcTo[other] < begin) {
            arcTo[other] = arcs;
            newNeighbours[arcs++] = other;
          }
          newPositive[arcTo[other]] += positive[arc];
          newNegative[arcTo[other]] += negative[arc];
        }
      }
      newOffsets[g + 1] = arcs;
    }
    return new Network(
        newOffsets,
        Arrays.copyOf(newNeighbours, arcs),
        Arrays.copyOf(newPositive, arcs),
        Arrays.copyOf(newNegative, arcs),
        positiveStrengths,
        negativeStrengths);
  }

  /** The nodes in the order of their groups. */
  private static int[] byGroup(int[] group, int groups) {
    int[] begins = new int[groups + 1];
    for (int g : group) {
      begins[g + 1]++;
    }
    Arrays.parallelPrefix(begins, Integer::sum);
    int[] members = new int[group.length];
    for (int node = 0; node < group.length; node++) {
      members[begins[group[node]]++] = node;
    }
    return members;
  }
}
