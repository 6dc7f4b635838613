package org.entente.alliances.coalition;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Takes every group apart and lets its nodes, each of them once, join the part of the same group
 * where it gains most. The parts hang together through positive links; a group whose halves do not
 * is so found out.
 */
final class Refinement {

  private final Network network;
  private final PottsModel model;
  private final int[] group;
  private final double[] groupPositive;
  private final double[] groupNegative;
  private final int[] part;
  private final int[] partSize;
  private final double[] partPositive;
  private final double[] partNegative;

  Refinement(Network network, PottsModel model, int[] group) {
    int size = network.size;
    this.network = network;
    this.model = model;
    this.group = group;
    groupPositive = new double[size];
    groupNegative = new double[size];
    for (int node = 0; node < size; node++) {
      groupPositive[group[node]] += network.positiveStrength[node];
      groupNegative[group[node]] += network.negativeStrength[node];
    }
    part = new int[size];
    Arrays.setAll(part, i -> i);
    partSize = new int[size];
    Arrays.fill(partSize, 1);
    partPositive = network.positiveStrength.clone();
    partNegative = network.negativeStrength.clone();
  }

  int[] parts(SplittableRandom random) {
    double[] linked = new double[network.size];
    boolean[] seen = new boolean[network.size];
    boolean[] befriended = new boolean[network.size];
    int[] touched = new int[network.size];
    for (int node : Search.shuffled(network.size, random)) {
      if (partSize[part[node]] > 1 || !belongs(node)) {
        continue;
      }
      int parts = 0;
      for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
        int other = network.neighbours[arc];
        if (group[other] != group[node]) {
          continue;
        }
        int p = part[other];
        if (!seen[p]) {
          seen[p] = true;
          touched[parts++] = p;
        }
        linked[p] += network.positive[arc] - network.negative[arc];
        befriended[p] |= network.positive[arc] > 0;
      }
      int best = part[node];
      double most = 0;
      for (int i = 0; i < parts; i++) {
        int p = touched[i];
        double gain = linked[p] - expected(node, partPositive[p], partNegative[p]);
        if (befriended[p] && gain > most) {
          best = p;
          most = gain;
        }
        linked[p] = 0;
        seen[p] = false;
        befriended[p] = false;
      }
      join(node, best);
    }
    return part;
  }

  /** Whether the node is worth something to the rest of its group. */
  private boolean belongs(int node) {
    double linked = 0;
    for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
      if (group[network.neighbours[arc]] == group[node]) {
        linked += network.positive[arc] - network.negative[arc];
      }
    }
    int g = group[node];
    return linked
        >= expected(
            node,
            groupPositive[g] - network.positiveStrength[node],
            groupNegative[g] - network.negativeStrength[node]);
  }

  private double expected(int node, double positive, double negative) {
    return model.expected(
        network.positiveStrength[node], network.negativeStrength[node], positive, negative);
  }

  private void join(int node, int to) {
    int from = part[node];
    if (from == to) {
      return;
    }
    partSize[from] = 0;
    partSize[to]++;
    partPositive[to] += network.positiveStrength[node];
    partNegative[to] += network.negativeStrength[node];
    part[node] = to;
  }
}
