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
              if (!kind.balanced() && isWanted(kept, tensionsKept, intensity)) {
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

  private static boolean isWanted(PriorityQueue<Triad> kept, int most, double intensity) {
    Triad weakest = kept.peek();
    return kept.size() < most || weakest != null && intensity >= weakest.intensity();
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
}
