package org.entente.alliances;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.entente.alliances.balance.Counting;
import org.entente.alliances.balance.Frustration;
import org.entente.alliances.balance.FrustrationEffort;
import org.entente.alliances.balance.FrustrationIndex;
import org.entente.alliances.balance.TriadCensus;
import org.entente.alliances.balance.TriadKind;
import org.entente.alliances.coalition.CoalitionFinder;
import org.entente.alliances.coalition.CoalitionSettings;
import org.entente.alliances.coalition.Coalitions;
import org.entente.alliances.coalition.PartitionComparison;
import org.entente.alliances.similarity.Distance;
import org.entente.alliances.similarity.Portfolios;
import org.entente.alliances.turning.TurnSettings;
import org.entente.alliances.turning.Turns;
import org.entente.model.Predicate.Mode;
import org.junit.jupiter.api.Test;

/**
 * Prints how long the analyses take and how good they are. It is not run with the tests; the
 * command is in docs/alliances.md.
 */
class AllianceBenchmark {

  private static final Set<Mode> ALL = Set.of(Mode.values());
  private static final CoalitionFinder FINDER = new CoalitionFinder(CoalitionSettings.STANDARD);

  @Test
  void plantedCoalitions() {
    for (double density : new double[] {1, 0.5, 0.3, 0.2, 0.1}) {
      double least = 1;
      double mean = 0;
      for (int seed = 0; seed < 20; seed++) {
        SignedGraph graph = Graphs.planted(5, 40, density, 0.2, seed);
        double rand = adjustedRand(graph, FINDER.find(graph), 40);
        least = Math.min(least, rand);
        mean += rand / 20;
      }
      print(
          "5 groups of 40, 20 %% noise, %3.0f %% of pairs: adjusted Rand mean %.4f, least %.4f of 20",
          density * 100, mean, least);
    }
  }

  @Test
  void coalitionsOfFiveThousandActors() {
    for (int round = 0; round < 2; round++) {
      SignedGraph graph = sparse(5000, 100_000, 25, 1);
      Coalitions found =
          timed("coalitions, 5,000 actors, 100,000 pairs, 10 runs", () -> FINDER.find(graph));
      print("    adjusted Rand %.4f with the planted", adjustedRand(graph, found, 200));
      SignedGraph random = Graphs.random(5000, 2 * 100_000.0 / 5000 / 5000, 0.3, 1);
      Coalitions none =
          timed(
              "the same without any structure, " + random.ties().size() + " pairs",
              () -> FINDER.find(random));
      print("    agreement of the runs %.3f", none.rerunAgreement());
    }
  }

  @Test
  void twoHundredActorsOverTenYears() {
    Window window = Window.ofYears(2010, 2019);
    for (int round = 0; round < 3; round++) {
      List<PairEvent> events = Events.news(5, 40, 1_000_000, 100_000, 0.2, 1);
      AllianceMatrix matrix =
          timed(
              "matrix, 200 actors, 10 years, 1,000,000 events",
              () -> AllianceMatrix.of(events, window));
      SignedGraph graph = timed("its graph", matrix::graph);
      timed("coalitions, 10 runs", () -> FINDER.find(graph));
      timed("triads", () -> TriadCensus.of(graph, 20));
      timed("similarity of all pairs", () -> Portfolios.of(graph, Distance.ABSOLUTE).all());
      timed("turns of all pairs", () -> new Turns(TurnSettings.STANDARD).find(events, window));
      timed("coalitions, 10 runs, 20 bootstraps", () -> FINDER.find(events, window, ALL, 20));
      report("frustration of 200 actors, " + graph.ties().size() + " pairs", graph);
    }
  }

  @Test
  void frustration() {
    for (int size : new int[] {20, 40, 60, 80, 100, 200}) {
      for (double density : new double[] {0.1, 0.2, 0.5}) {
        SignedGraph graph = Graphs.random(size, density, 0.3, size);
        report("without structure, " + size + " actors, " + graph.ties().size() + " pairs", graph);
      }
      SignedGraph camps = Graphs.planted(2, size / 2, 0.3, 0.1, size);
      report(
          "two camps, 10 % noise, " + size + " actors, " + camps.ties().size() + " pairs", camps);
    }
    SignedGraph large = Graphs.random(5000, 2 * 100_000.0 / 5000 / 5000, 0.3, 1);
    report("without structure, 5,000 actors, " + large.ties().size() + " pairs", large);
    print("triads: %d", TriadCensus.of(large, 5).count(TriadKind.ALL_FOES));
  }

  /** Groups of equal size; half of the pairs inside, with 20 % noise. */
  private static SignedGraph sparse(int size, int pairs, int groups, long seed) {
    Random random = new Random(seed);
    int members = size / groups;
    Map<Long, Tie> ties = new TreeMap<>();
    while (ties.size() < pairs) {
      int one = random.nextInt(size);
      int other =
          random.nextBoolean()
              ? one / members * members + random.nextInt(members)
              : random.nextInt(size);
      if (one != other) {
        boolean friends = one / members == other / members;
        Tie tie = Tie.ofNet(one, other, friends ^ random.nextDouble() < 0.2 ? 1 : -1);
        ties.put((long) tie.first() * size + tie.second(), tie);
      }
    }
    return new SignedGraph(Graphs.names(size), List.copyOf(ties.values()));
  }

  private static double adjustedRand(SignedGraph graph, Coalitions found, int members) {
    int[] truth = IntStream.range(0, graph.size()).map(i -> i / members).toArray();
    int[] groups =
        graph.actors().stream().mapToInt(a -> found.coalitionOf(a).orElseThrow()).toArray();
    return new PartitionComparison(truth, groups).adjustedRand();
  }

  private static void report(String what, SignedGraph graph) {
    FrustrationIndex index =
        timed(what, () -> new Frustration(Counting.TIES, FrustrationEffort.STANDARD).of(graph));
    print(
        "    frustration %.0f, at least %.0f, %s",
        index.value(), index.lowerBound(), index.exact() ? "exact" : "not proved");
  }

  private static <T> T timed(String what, Supplier<T> work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long cpuStart = threads.getCurrentThreadCpuTime();
    T result = work.get();
    print(
        "%-60s %8.3f s, %8.3f s of one core",
        what,
        (System.nanoTime() - start) / 1e9,
        (threads.getCurrentThreadCpuTime() - cpuStart) / 1e9);
    return result;
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
