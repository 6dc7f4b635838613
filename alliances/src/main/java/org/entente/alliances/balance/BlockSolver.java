package org.entente.alliances.balance;

import java.util.HashMap;
import java.util.Map;

/** Divides one block, and proves what it can: the cheap proofs first. */
final class BlockSolver {

  /** Branch and bound does not get through blocks of more nodes. */
  private static final int MOST_TO_BRANCH = 128;

  private static final double TINY = 1e-9;

  private final Block block;
  private final FrustrationEffort effort;

  BlockSolver(Block block, FrustrationEffort effort) {
    this.block = block;
    this.effort = effort;
  }

  Division divide() {
    int[] sides = new LocalSearch(block, effort.seed()).run(effort.kicks(), effort.searchWork());
    double bound = bound(sides);
    Map<Integer, Integer> byNode = new HashMap<>();
    for (int i = 0; i < block.size; i++) {
      byNode.put(block.nodes[i], sides[i]);
    }
    return new Division(byNode, block.total - 2 * bound);
  }

  /** A lower bound for the frustration; it may find better sides on the way. */
  private double bound(int[] sides) {
    double found = block.frustration(sides);
    double packed = new CyclePacking(block, effort.searchWork()).bound(arc -> true);
    double bound = block.raised(packed, found);
    if (proved(bound, found) || block.size > MOST_TO_BRANCH) {
      return bound;
    }
    RussianDolls dolls = new RussianDolls(block, effort.branches());
    if (dolls.solve(sides)) {
      return block.frustration(sides);
    }
    // What branch and bound has solved, and cycles in the rest: the two share no tie.
    double inDoll = dolls.lowerBound();
    double outside = new CyclePacking(block, effort.searchWork()).bound(arc -> !dolls.solved(arc));
    return Math.max(bound, block.raised(inDoll + outside, found));
  }

  private static boolean proved(double bound, double found) {
    return found - bound <= TINY;
  }
}
