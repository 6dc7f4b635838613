package org.entente.alliances.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Divides a problem into its 2-connected blocks: no cycle leaves a block, so the frustration index
 * is the sum of theirs (Aref and Wilson 2019). The algorithm is that of Hopcroft and Tarjan (1973)
 * with a stack of its own: a recursive one, such as JGraphT's, runs out of stack at some thousand
 * actors.
 */
final class Blocks {

  private final Couplings problem;
  private final Map<Integer, Integer> entered = new HashMap<>();
  private final Map<Integer, Integer> lowest = new HashMap<>();
  private final ArrayDeque<int[]> openTies = new ArrayDeque<>();
  private final List<TreeSet<Integer>> found = new ArrayList<>();

  private Blocks(Couplings problem) {
    this.problem = problem;
  }

  /**
   * In an order in which each block but the first of a component shares a node with earlier ones.
   */
  static List<Couplings> of(Couplings problem) {
    Blocks blocks = new Blocks(problem);
    for (int node : problem.nodes()) {
      if (!blocks.entered.containsKey(node)) {
        blocks.walk(node);
      }
    }
    blocks.found.sort(Comparator.comparingInt(TreeSet::first));
    return touching(blocks.found).stream().map(problem::within).toList();
  }

  private void walk(int root) {
    ArrayDeque<Visit> path = new ArrayDeque<>();
    path.push(enter(root, root));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (visit.next < visit.neighbours.length) {
        int other = visit.neighbours[visit.next++];
        if (!entered.containsKey(other)) {
          openTies.push(new int[] {visit.node, other});
          path.push(enter(other, visit.node));
        } else if (other != visit.parent && entered(other) < entered(visit.node)) {
          openTies.push(new int[] {visit.node, other});
          lowest.merge(visit.node, entered(other), Math::min);
        }
      } else {
        path.pop();
        leave(visit);
      }
    }
  }

  private Visit enter(int node, int parent) {
    entered.put(node, entered.size());
    lowest.put(node, entered(node));
    int[] neighbours = problem.of(node).keySet().stream().mapToInt(Integer::intValue).toArray();
    return new Visit(node, parent, neighbours);
  }

  /** Back at the parent, the ties since then are a block if none led further up. */
  private void leave(Visit visit) {
    if (visit.node == visit.parent) {
      return;
    }
    int low = lowest.getOrDefault(visit.node, 0);
    lowest.merge(visit.parent, low, Math::min);
    if (low < entered(visit.parent)) {
      return;
    }
    TreeSet<Integer> block = new TreeSet<>();
    int[] tie;
    do {
      tie = openTies.pop();
      block.add(tie[0]);
      block.add(tie[1]);
    } while (tie[0] != visit.parent || tie[1] != visit.node);
    found.add(block);
  }

  private int entered(int node) {
    return entered.getOrDefault(node, -1);
  }

  private static List<TreeSet<Integer>> touching(List<TreeSet<Integer>> blocks) {
    Map<Integer, List<Integer>> ofNode = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (int node : blocks.get(i)) {
        ofNode.computeIfAbsent(node, n -> new ArrayList<>()).add(i);
      }
    }
    List<TreeSet<Integer>> ordered = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int start = 0; start < blocks.size(); start++) {
      ArrayDeque<Integer> queue = new ArrayDeque<>();
      if (seen.add(start)) {
        queue.add(start);
      }
      while (!queue.isEmpty()) {
        TreeSet<Integer> block = blocks.get(queue.poll());
        ordered.add(block);
        for (int node : block) {
          for (int next : ofNode.getOrDefault(node, List.of())) {
            if (seen.add(next)) {
              queue.add(next);
            }
          }
        }
      }
    }
    return ordered;
  }

  private static final class Visit {
    final int node;
    final int parent;
    final int[] neighbours;
    int next;

    Visit(int node, int parent, int[] neighbours) {
      this.node = node;
      this.parent = parent;
      this.neighbours = neighbours;
    }
  }
}
