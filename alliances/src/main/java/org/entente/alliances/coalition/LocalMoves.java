package org.entente.alliances.coalition;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Moves single nodes to the group where they are worth most, until none gains by a move. A queue
 * holds the nodes whose neighbourhood has changed, as in Leiden's fast local moving.
 */
final class LocalMoves {

  private static final double TINY = 1e-12;

  private final Network network;
  private final PottsModel model;
  private final int[] group;
  private final double[] groupPositive;
  private final double[] groupNegative;
  private final int[] members;

  /** Of the node at hand: what links it to each group, and the groups that it is linked to. */
  private final double[] linked;

  private final boolean[] seen;
  private final boolean[] befriended;
  private final int[] touched;

  /** Groups without members, as a stack. */
  private final int[] empty;

  private int empties;

  /**
   * @param group a group below the number of nodes for each node; changed by {@link #settle}
   */
  LocalMoves(Network network, PottsModel model, int[] group) {
    int size = network.size;
    this.network = network;
    this.model = model;
    this.group = group;
    groupPositive = new double[size];
    groupNegative = new double[size];
    members = new int[size];
    linked = new double[size];
    seen = new boolean[size];
    befriended = new boolean[size];
    touched = new int[size];
    empty = new int[size + 1];
    for (int node = 0; node < size; node++) {
      enter(node, group[node]);
    }
    for (int g = size - 1; g >= 0; g--) {
      if (members[g] == 0) {
        empty[empties++] = g;
      }
    }
  }

  void settle(SplittableRandom random) {
    int size = network.size;
    int[] queue = Search.shuffled(size, random);
    boolean[] waiting = new boolean[size];
    Arrays.fill(waiting, true);
    int head = 0;
    int count = size;
    while (count > 0) {
      int node = queue[head];
      head = (head + 1) % size;
      count--;
      waiting[node] = false;
      if (move(node)) {
        for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
          int other = network.neighbours[arc];
          if (!waiting[other] && group[other] != group[node]) {
            waiting[other] = true;
            queue[(head + count++) % size] = other;
          }
        }
      }
    }
  }

  private boolean move(int node) {
    int from = group[node];
    leave(node, from);
    int groups = neighbourGroups(node);
    double stay = value(node, from);
    // Alone is worth nothing, by definition.
    int best = stay < -TINY && members[from] > 0 ? empty[empties - 1] : from;
    double most = Math.max(stay, best == from ? Double.NEGATIVE_INFINITY : 0);
    for (int i = 0; i < groups; i++) {
      int g = touched[i];
      if (befriended[g] && g != from && value(node, g) > most + TINY) {
        best = g;
        most = value(node, g);
      }
    }
    for (int i = 0; i < groups; i++) {
      linked[touched[i]] = 0;
      seen[touched[i]] = false;
      befriended[touched[i]] = false;
    }
    enter(node, best);
    group[node] = best;
    return best != from;
  }

  private int neighbourGroups(int node) {
    int groups = 0;
    for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
      int g = group[network.neighbours[arc]];
      if (!seen[g]) {
        seen[g] = true;
        touched[groups++] = g;
      }
      linked[g] += network.positive[arc] - network.negative[arc];
      befriended[g] |= network.positive[arc] > 0;
    }
    return groups;
  }

  private double value(int node, int g) {
    return linked[g]
        - model.expected(
            network.positiveStrength[node],
            network.negativeStrength[node],
            groupPositive[g],
            groupNegative[g]);
  }

  private void leave(int node, int g) {
    groupPositive[g] -= network.positiveStrength[node];
    groupNegative[g] -= network.negativeStrength[node];
    if (--members[g] == 0) {
      groupPositive[g] = 0;
      groupNegative[g] = 0;
      empty[empties++] = g;
    }
  }

  private void enter(int node, int g) {
    groupPositive[g] += network.positiveStrength[node];
    groupNegative[g] += network.negativeStrength[node];
    if (members[g]++ == 0 && empties > 0) {
      remove(g);
    }
  }

  /** The group entered is mostly the one on top. */
  private void remove(int g) {
    for (int i = empties - 1; i >= 0; i--) {
      if (empty[i] == g) {
        System.arraycopy(empty, i + 1, empty, i, empties - i - 1);
        empties--;
        return;
      }
    }
  }
}
