package org.entente.alliances.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;

/**
 * Computes the frustration index of a signed graph (Harary 1959; Aref and Wilson 2018, 2019). The
 * graph is reduced without loss and divided into its blocks; each block gets a good division by
 * local search, and a proof that there is none better or a bound on how much better it could be,
 * from negative cycles, a linear programme and branch and bound.
 */
public final class Frustration {

  private final Counting counting;
  private final FrustrationEffort effort;

  public Frustration(Counting counting, FrustrationEffort effort) {
    this.counting = counting;
    this.effort = effort;
  }

  /** Ties whose net is 0 are neither friendly nor hostile and are left out. */
  public FrustrationIndex of(SignedGraph graph) {
    Couplings problem = new Couplings();
    double total = 0;
    for (Tie tie : graph.ties()) {
      double coupling = coupling(tie);
      if (coupling != 0) {
        problem.add(tie.first(), tie.second(), coupling);
        total += Math.abs(coupling);
      }
    }
    Division division = divide(problem);
    return index(graph, total, division);
  }

  private double coupling(Tie tie) {
    return counting == Counting.TIES ? Math.signum(tie.net()) : tie.net();
  }

  private FrustrationIndex index(SignedGraph graph, double total, Division division) {
    List<String> one = new ArrayList<>();
    List<String> other = new ArrayList<>();
    int sideOfFirst = graph.size() == 0 ? 1 : division.side(0);
    for (int actor = 0; actor < graph.size(); actor++) {
      (division.side(actor) == sideOfFirst ? one : other).add(graph.actor(actor));
    }
    List<Tie> against = new ArrayList<>();
    double value = 0;
    for (Tie tie : graph.ties()) {
      if (coupling(tie) * division.side(tie.first()) * division.side(tie.second()) < 0) {
        against.add(tie);
        value += Math.abs(coupling(tie));
      }
    }
    double bound = (total - division.mostAgreement()) / 2;
    if (counting == Counting.TIES) {
      bound = Math.ceil(bound - 1e-6);
    }
    against.sort(Comparator.comparingDouble((Tie tie) -> -Math.abs(tie.net())));
    return new FrustrationIndex(
        value, Math.min(value, Math.max(0, bound)), total, one, other, against);
  }

  private Division divide(Couplings problem) {
    Couplings.Reduction reduction = problem.reduce();
    Division division;
    List<Couplings> blocks = Blocks.of(problem);
    if (blocks.size() == 1) {
      division = new BlockSolver(new Block(blocks.get(0)), effort).divide();
    } else {
      division = joined(blocks);
    }
    List<Eliminated> eliminated = reduction.eliminated();
    for (int i = eliminated.size() - 1; i >= 0; i--) {
      Eliminated out = eliminated.get(i);
      division.sides().put(out.node(), out.bestSide(division.sides()));
    }
    return new Division(division.sides(), division.mostAgreement() + reduction.constant());
  }

  /** Two blocks share one node at most; a whole block may be turned round to fit there. */
  private Division joined(List<Couplings> blocks) {
    Map<Integer, Integer> sides = new HashMap<>();
    double most = 0;
    for (Couplings block : blocks) {
      List<Integer> nodes = List.copyOf(block.nodes());
      Division part = divide(block);
      most += part.mostAgreement();
      int turn = 1;
      for (int node : nodes) {
        if (sides.containsKey(node)) {
          turn = sides.get(node) * part.side(node);
        }
      }
      for (int node : nodes) {
        sides.put(node, turn * part.side(node));
      }
    }
    return new Division(sides, most);
  }
}
