package org.entente.alliances.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;

/**
 * The triads of a signed graph by kind (Heider 1946, Cartwright and Harary 1956). A pair whose net
 * is 0 is neither friend nor foe and makes no triad.
 */
public final class TriadCensus {

  private static final Comparator<Triad> STRONGEST_FIRST =
      Comparator.comparingDouble(Triad::intensity)
          .reversed()
          .thenComparing(triad -> String.join("\n", triad.actors()));

  private final Map<TriadKind, Integer> counts = new EnumMap<>(TriadKind.class);
  private final Map<TriadKind, Double> intensities = new EnumMap<>(TriadKind.class);
  private final List<Triad> tensions;

  private TriadCensus(SignedGraph graph, int tensionsKept) {
    for (TriadKind kind : TriadKind.values()) {
      counts.put(kind, 0);
      intensities.put(kind, 0.0);
    }
    PriorityQueue<Triad> kept = new PriorityQueue<>(STRONGEST_FIRST.reversed());
    new Triangles(graph)
        .forEach(
            (a, b, c, ab, ac, bc) -> {
              TriadKind kind = TriadKind.of((ab < 0 ? 1 : 0) + (ac < 0 ? 1 : 0) + (bc < 0 ? 1 : 0));
              double intensity = Math.cbrt(Math.abs(ab * ac * bc));
              counts.merge(kind, 1, Integer::sum);
              intensities.merge(kind, intensity, Double::sum);
              boolean strong = kept.size() < tensionsKept || intensity >= kept.peek().intensity();
              if (!kind.balanced() && tensionsKept > 0 && strong) {
                List<String> actors = new ArrayList<>();
                Collections.addAll(actors, graph.actor(a), graph.actor(b), graph.actor(c));
                Collections.sort(actors);
                kept.add(new Triad(actors, kind, intensity));
                if (kept.size() > tensionsKept) {
                  kept.remove();
                }
              }
            });
    List<Triad> strongest = new ArrayList<>(kept);
    strongest.sort(STRONGEST_FIRST);
    tensions = List.copyOf(strongest);
  }

  /**
   * @param tensionsKept how many unbalanced triads are listed at most
   */
  public static TriadCensus of(SignedGraph graph, int tensionsKept) {
    return new TriadCensus(graph, tensionsKept);
  }

  public int count(TriadKind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** The sum of the intensities of the triads of a kind. */
  public double intensity(TriadKind kind) {
    return intensities.getOrDefault(kind, 0.0);
  }

  /** The unbalanced triads with the strongest links, strongest first. */
  public List<Triad> tensions() {
    return tensions;
  }

  /** The balanced share of all triads; 1 where there are none. */
  public double balance() {
    return share(Arrays.stream(TriadKind.values()).filter(TriadKind::balanced).toList());
  }

  /** The share of triads that fit into any number of camps (Davis 1967); 1 where there are none. */
  public double weakBalance() {
    return share(Arrays.stream(TriadKind.values()).filter(TriadKind::weaklyBalanced).toList());
  }

  /** The balanced share of all intensity; 1 where there is none. */
  public double weightedBalance() {
    double all = intensities.values().stream().mapToDouble(Double::doubleValue).sum();
    double balanced = intensity(TriadKind.ALL_FRIENDS) + intensity(TriadKind.COMMON_FOE);
    return all == 0 ? 1 : balanced / all;
  }

  private double share(List<TriadKind> kinds) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 1 : kinds.stream().mapToInt(this::count).sum() / (double) all;
  }

  /** Lists triangles: each tie with the common neighbours of its ends that rank above both. */
  private static final class Triangles {

    private final int[][] higher;
    private final double[][] nets;

    Triangles(SignedGraph graph) {
      int[] degree = new int[graph.size()];
      List<Tie> ties = graph.ties().stream().filter(tie -> tie.net() != 0).toList();
      for (Tie tie : ties) {
        degree[tie.first()]++;
        degree[tie.second()]++;
      }
      List<List<double[]>> lists = new ArrayList<>();
      for (int i = 0; i < graph.size(); i++) {
        lists.add(new ArrayList<>());
      }
      for (Tie tie : ties) {
        boolean inOrder =
            degree[tie.first()] < degree[tie.second()]
                || degree[tie.first()] == degree[tie.second()];
        int low = inOrder ? tie.first() : tie.second();
        int high = inOrder ? tie.second() : tie.first();
        lists.get(low).add(new double[] {high, tie.net()});
      }
      higher = new int[graph.size()][];
      nets = new double[graph.size()][];
      for (int i = 0; i < graph.size(); i++) {
        lists.get(i).sort(Comparator.comparingDouble(link -> link[0]));
        higher[i] = lists.get(i).stream().mapToInt(link -> (int) link[0]).toArray();
        nets[i] = lists.get(i).stream().mapToDouble(link -> link[1]).toArray();
      }
    }

    void forEach(Visitor visitor) {
      double[] netOfLow = new double[higher.length];
      for (int low = 0; low < higher.length; low++) {
        for (int i = 0; i < higher[low].length; i++) {
          netOfLow[higher[low][i]] = nets[low][i];
        }
        for (int i = 0; i < higher[low].length; i++) {
          int middle = higher[low][i];
          for (int j = 0; j < higher[middle].length; j++) {
            int high = higher[middle][j];
            if (netOfLow[high] != 0) {
              visitor.visit(low, middle, high, nets[low][i], netOfLow[high], nets[middle][j]);
            }
          }
        }
        for (int other : higher[low]) {
          netOfLow[other] = 0;
        }
      }
    }
  }

  private interface Visitor {
    void visit(int a, int b, int c, double ab, double ac, double bc);
  }
}
