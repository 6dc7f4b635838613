package org.entente.alliances.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which nodes want to be on one side (above 0) or on two (below 0), and how much. To divide the
 * nodes into two sides with the least frustration is to choose for each node s = 1 or −1 so that
 * the agreement, the sum of coupling · s · s over all pairs, is largest.
 */
final class Couplings {

  private static final double TINY = 1e-12;

  private final TreeMap<Integer, TreeMap<Integer, Double>> links = new TreeMap<>();

  void add(int one, int other, double coupling) {
    double sum = coupling(one, other) + coupling;
    if (Math.abs(sum) <= TINY) {
      unlink(one, other);
      unlink(other, one);
    } else {
      links.computeIfAbsent(one, node -> new TreeMap<>()).put(other, sum);
      links.computeIfAbsent(other, node -> new TreeMap<>()).put(one, sum);
    }
  }

  double coupling(int one, int other) {
    return of(one).getOrDefault(other, 0.0);
  }

  /** The couplings of a node, by the other node. */
  Map<Integer, Double> of(int node) {
    return links.getOrDefault(node, new TreeMap<>());
  }

  /** The nodes with couplings. */
  Set<Integer> nodes() {
    return links.keySet();
  }

  void remove(int node) {
    for (int other : List.copyOf(of(node).keySet())) {
      unlink(other, node);
    }
    links.remove(node);
  }

  /** The couplings between these nodes only. */
  Couplings within(Collection<Integer> nodes) {
    Couplings part = new Couplings();
    Set<Integer> wanted = new TreeSet<>(nodes);
    for (int node : wanted) {
      of(node)
          .forEach(
              (other, coupling) -> {
                if (node < other && wanted.contains(other)) {
                  part.add(node, other, coupling);
                }
              });
    }
    return part;
  }

  private void unlink(int node, int other) {
    TreeMap<Integer, Double> ofNode = links.get(node);
    if (ofNode != null) {
      ofNode.remove(other);
      if (ofNode.isEmpty()) {
        links.remove(node);
      }
    }
  }

  /** Takes nodes of few couplings out without changing the best agreement of the rest. */
  Reduction reduce() {
    List<Eliminated> eliminated = new ArrayList<>();
    double constant = 0;
    TreeSet<Integer> waiting = new TreeSet<>(links.keySet());
    while (!waiting.isEmpty()) {
      int node = waiting.pollFirst();
      Map<Integer, Double> couplings = Map.copyOf(of(node));
      if (couplings.isEmpty() || couplings.size() > Eliminated.MOST) {
        continue;
      }
      Eliminated out = Eliminated.of(node, couplings);
      remove(node);
      constant += out.replaceIn(this);
      for (int neighbour : out.neighbours()) {
        if (links.containsKey(neighbour)) {
          waiting.add(neighbour);
        }
      }
      eliminated.add(out);
    }
    return new Reduction(eliminated, constant);
  }

  /**
   * @param eliminated in the order in which they were taken out
   * @param constant what their agreement adds to that of the rest
   */
  record Reduction(List<Eliminated> eliminated, double constant) {}
}
