package org.entente.alliances.coalition;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * One search for the best partition, after Leiden (Traag, Waltman and van Eck 2019): move single
 * nodes; refine each group from scratch into parts that hang together; make the parts the nodes of
 * a smaller network; again. Unlike there, a node only joins a group in which it has a friend, so
 * that nothing but common enmity never makes a coalition.
 */
final class Search {

  /** Gains below this share of the total weight are rounding. */
  private static final double TINY = 1e-12;

  private static final int MAX_ROUNDS = 20;

  private final PottsModel model;
  private final SplittableRandom random;

  Search(PottsModel model, long seed) {
    this.model = model;
    this.random = new SplittableRandom(seed);
  }

  /** A group for each node, numbered from 0 without a gap in the order of the nodes. */
  int[] run(Network network) {
    int[] group = new int[network.size];
    Arrays.setAll(group, i -> i);
    double quality = Double.NEGATIVE_INFINITY;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      int[] next = renumbered(optimise(network, group));
      double better = model.quality(network, next);
      if (better <= quality + TINY) {
        break;
      }
      group = next;
      quality = better;
    }
    return renumbered(connected(network, group));
  }

  private int[] optimise(Network actors, int[] start) {
    Network network = actors;
    int[] group = start.clone();
    int[] nodeOfActor = new int[actors.size];
    Arrays.setAll(nodeOfActor, i -> i);
    while (true) {
      new LocalMoves(network, model, group).settle(random);
      int[] parts = renumbered(new Refinement(network, model, group).parts(random));
      int count = Arrays.stream(parts).max().orElse(-1) + 1;
      if (count == network.size) {
        break;
      }
      int[] groupOfPart = new int[count];
      for (int node = 0; node < network.size; node++) {
        groupOfPart[parts[node]] = group[node];
      }
      network = network.aggregate(parts, count);
      for (int actor = 0; actor < nodeOfActor.length; actor++) {
        nodeOfActor[actor] = parts[nodeOfActor[actor]];
      }
      group = renumbered(groupOfPart);
    }
    int[] result = new int[actors.size];
    for (int actor = 0; actor < result.length; actor++) {
      result[actor] = group[nodeOfActor[actor]];
    }
    return result;
  }

  /** Splits each group into the pieces that positive links hold together. */
  private static int[] connected(Network network, int[] group) {
    int[] piece = new int[network.size];
    Arrays.fill(piece, -1);
    int[] stack = new int[network.size];
    for (int start = 0; start < network.size; start++) {
      if (piece[start] >= 0) {
        continue;
      }
      int top = 0;
      stack[top++] = start;
      piece[start] = start;
      while (top > 0) {
        int node = stack[--top];
        for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
          int other = network.neighbours[arc];
          if (piece[other] < 0 && group[other] == group[start] && network.positive[arc] > 0) {
            piece[other] = start;
            stack[top++] = other;
          }
        }
      }
    }
    return piece;
  }

  static int[] renumbered(int[] group) {
    int[] number = new int[Arrays.stream(group).max().orElse(-1) + 1];
    Arrays.fill(number, -1);
    int next = 0;
    int[] result = new int[group.length];
    for (int node = 0; node < group.length; node++) {
      if (number[group[node]] < 0) {
        number[group[node]] = next++;
      }
      result[node] = number[group[node]];
    }
    return result;
  }

  static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }
}
