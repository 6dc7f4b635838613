package org.entente.alliances.balance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A good division of a block: descent by single moves, kicked out of where it gets stuck and taken
 * back where that did not help (iterated local search, Lourenço, Martin and Stützle 2003).
 */
final class LocalSearch {

  private static final double TINY = 1e-9;

  private final Block block;
  private final SplittableRandom random;
  private final int[] sides;

  /** For each node, how much its neighbours pull it to the side 1. */
  private final double[] pull;

  private final boolean[] waiting;
  private final ArrayDeque<Integer> queue = new ArrayDeque<>();
  private double agreement;
  private long work;

  LocalSearch(Block block, long seed) {
    this.block = block;
    this.random = new SplittableRandom(seed);
    this.sides = new int[block.size];
    this.pull = new double[block.size];
    this.waiting = new boolean[block.size];
  }

  /**
   * @param maxKicks how often to kick at most
   * @param maxWork how many couplings to look at, about
   */
  int[] run(int maxKicks, long maxWork) {
    start();
    descend();
    int[] best = sides.clone();
    double most = agreement;
    for (int kick = 0; kick < maxKicks && work < maxWork; kick++) {
      int flips = 2 + random.nextInt(Math.max(2, Math.min(block.size / 4, 40)));
      for (int i = 0; i < flips; i++) {
        flip(random.nextInt(block.size));
      }
      descend();
      if (agreement > most + TINY) {
        most = agreement;
        System.arraycopy(sides, 0, best, 0, best.length);
      } else if (agreement < most - TINY) {
        restore(best);
        agreement = most;
      }
      work += block.size;
    }
    return best;
  }

  /** Follows the strongest couplings, so that a balanced block is divided rightly at once. */
  private void start() {
    boolean[] reached = new boolean[block.size];
    double[] strongest = new double[block.size];
    double[] wanted = new double[block.size];
    for (int step = 0; step < block.size; step++) {
      int next = -1;
      for (int i = 0; i < block.size; i++) {
        if (!reached[i] && (next < 0 || strongest[i] > strongest[next])) {
          next = i;
        }
      }
      reached[next] = true;
      sides[next] = wanted[next] >= 0 ? 1 : -1;
      for (int arc = block.offsets[next]; arc < block.offsets[next + 1]; arc++) {
        int other = block.neighbours[arc];
        strongest[other] = Math.max(strongest[other], Math.abs(block.couplings[arc]));
        wanted[other] += block.couplings[arc] * sides[next];
      }
    }
    Arrays.fill(pull, 0);
    for (int i = 0; i < block.size; i++) {
      for (int arc = block.offsets[i]; arc < block.offsets[i + 1]; arc++) {
        pull[i] += block.couplings[arc] * sides[block.neighbours[arc]];
      }
      agreement += pull[i] * sides[i] / 2;
      enqueue(i);
    }
  }

  private void descend() {
    while (!queue.isEmpty()) {
      int node = queue.poll();
      waiting[node] = false;
      if (pull[node] * sides[node] < -TINY) {
        flip(node);
      }
    }
  }

  private void flip(int node) {
    agreement -= 2 * pull[node] * sides[node];
    sides[node] = -sides[node];
    enqueue(node);
    for (int arc = block.offsets[node]; arc < block.offsets[node + 1]; arc++) {
      int other = block.neighbours[arc];
      pull[other] += 2 * block.couplings[arc] * sides[node];
      enqueue(other);
    }
    work += block.offsets[node + 1] - block.offsets[node];
  }

  private void restore(int[] best) {
    for (int node = 0; node < best.length; node++) {
      if (sides[node] != best[node]) {
        flip(node);
      }
    }
    queue.clear();
    Arrays.fill(waiting, false);
  }

  private void enqueue(int node) {
    if (!waiting[node]) {
      waiting[node] = true;
      queue.add(node);
    }
  }
}
