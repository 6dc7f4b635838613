package org.entente.alliances.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;

/**
 * The friends and foes of each actor of a graph, and how alike they are. A portfolio holds the tone
 * towards every other actor: net over total, from −1 to 1, and 0 where nothing happened. Two
 * portfolios are compared over third actors only: what two do to each other is not in it.
 */
public final class Portfolios {

  private final SignedGraph graph;
  private final Distance distance;
  private final double[] weights;
  private final double allWeight;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<List<Toward>> portfolios = new ArrayList<>();
  private final List<List<Toward>> byTone = new ArrayList<>();

  private Portfolios(SignedGraph graph, Distance distance, double[] weights) {
    this.graph = graph;
    this.distance = distance;
    this.weights = weights;
    this.allWeight = Arrays.stream(weights).sum();
    for (int i = 0; i < graph.size(); i++) {
      indexes.put(graph.actor(i), i);
      portfolios.add(new ArrayList<>());
    }
    for (Tie tie : graph.ties()) {
      double total = tie.positive() + tie.negative();
      if (total > 0) {
        double tone = tie.net() / total;
        portfolios.get(tie.first()).add(new Toward(tie.second(), tone));
        portfolios.get(tie.second()).add(new Toward(tie.first(), tone));
      }
    }
    for (List<Toward> portfolio : portfolios) {
      portfolio.sort(Comparator.comparingInt(Toward::actor));
      List<Toward> sorted = new ArrayList<>(portfolio);
      sorted.sort(Comparator.comparingDouble(Toward::tone));
      byTone.add(sorted);
    }
  }

  /** Every third actor counts the same. */
  public static Portfolios of(SignedGraph graph, Distance distance) {
    double[] weights = new double[graph.size()];
    Arrays.fill(weights, 1);
    return new Portfolios(graph, distance, weights);
  }

  /**
   * A third actor counts as much as it has to do with everybody, so that the great powers count
   * most.
   */
  public static Portfolios weightedByActivity(SignedGraph graph, Distance distance) {
    double[] weights = new double[graph.size()];
    for (Tie tie : graph.ties()) {
      weights[tie.first()] += tie.positive() + tie.negative();
      weights[tie.second()] += tie.positive() + tie.negative();
    }
    return new Portfolios(graph, distance, weights);
  }

  /**
   * @throws IllegalArgumentException if an actor is not in the graph
   */
  public Similarity compare(String first, String second) {
    return compare(index(first), index(second));
  }

  /** Every pair of actors, in the order of the graph. */
  public List<Similarity> all() {
    List<Similarity> all = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      for (int j = i + 1; j < graph.size(); j++) {
        all.add(compare(i, j));
      }
    }
    return all;
  }

  /** The actors most like one, by kappa. */
  public List<Similarity> nearest(String actor, int most) {
    int index = index(actor);
    List<Similarity> all = new ArrayList<>();
    for (int other = 0; other < graph.size(); other++) {
      if (other != index) {
        all.add(compare(index, other));
      }
    }
    all.sort(
        Comparator.comparingDouble(Similarity::kappa).reversed().thenComparing(Similarity::second));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private int index(String actor) {
    Integer index = indexes.get(actor);
    if (index == null) {
      throw new IllegalArgumentException("actor '" + actor + "' is not in the graph");
    }
    return index;
  }

  private Similarity compare(int i, int j) {
    double thirds = i == j ? allWeight - weights[i] : allWeight - weights[i] - weights[j];
    double apart = 0;
    int common = 0;
    List<Toward> ofI = portfolios.get(i);
    List<Toward> ofJ = portfolios.get(j);
    int a = 0;
    int b = 0;
    while (a < ofI.size() || b < ofJ.size()) {
      int actorA = a < ofI.size() ? ofI.get(a).actor : Integer.MAX_VALUE;
      int actorB = b < ofJ.size() ? ofJ.get(b).actor : Integer.MAX_VALUE;
      int third = Math.min(actorA, actorB);
      double toneA = actorA == third ? ofI.get(a++).tone : 0;
      double toneB = actorB == third ? ofJ.get(b++).tone : 0;
      if (third != i && third != j) {
        apart += weights[third] * distance.between(toneA, toneB);
        common += actorA == actorB ? 1 : 0;
      }
    }
    Tempers tempers = new Tempers(tones(i, i, j), tones(j, i, j), thirds);
    double observed = thirds > 0 ? apart / thirds : 0;
    return new Similarity(
        graph.actor(i),
        graph.actor(j),
        1 - 2 * observed / distance.most,
        beyondChance(observed, tempers.apart(distance)),
        beyondChance(observed, tempers.pooledApart(distance)),
        common);
  }

  private static double beyondChance(double observed, double expected) {
    return expected <= 0 ? 0 : 1 - observed / expected;
  }

  /** The tones of an actor towards third actors, with their weights, in order. */
  private Tones tones(int actor, int i, int j) {
    List<Toward> sorted = byTone.get(actor);
    double[] tones = new double[sorted.size()];
    double[] weight = new double[sorted.size()];
    int count = 0;
    for (Toward toward : sorted) {
      if (toward.actor != i && toward.actor != j) {
        tones[count] = toward.tone;
        weight[count++] = weights[toward.actor];
      }
    }
    return new Tones(tones, weight, count);
  }

  private record Toward(int actor, double tone) {}
}
