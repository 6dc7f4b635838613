package org.entente.alliances.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.alliances.AllianceMatrix;
import org.entente.alliances.Events;
import org.entente.alliances.Graphs;
import org.entente.alliances.PairEvent;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;
import org.entente.alliances.Window;
import org.entente.model.Predicate.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoalitionFinderTest {

  private static final Set<Mode> ALL = Set.of(Mode.values());

  private final CoalitionFinder finder = new CoalitionFinder(CoalitionSettings.STANDARD);

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5, 0.3})
  void plantedCoalitionsAreFoundAgainThroughTwentyPercentNoise(double density) {
    SignedGraph graph = Graphs.planted(5, 40, density, 0.2, 7);
    Coalitions coalitions = finder.find(graph);
    assertThat(adjustedRand(graph, coalitions, 40)).isEqualTo(1);
    assertThat(coalitions.coalitions()).hasSize(5);
    assertThat(coalitions.rerunAgreement()).isGreaterThan(0.99);
  }

  @Test
  void plantedCoalitionsAreFoundAgainWhereMostPairsHaveNothingToDoWithEachOther() {
    SignedGraph graph = Graphs.planted(5, 40, 0.2, 0.2, 7);
    assertThat(adjustedRand(graph, finder.find(graph), 40)).isGreaterThan(0.95);
  }

  @Test
  void theHighlandTribesStandInThreeCoalitions() {
    // Hage and Harary (1983) divide them in this way.
    Coalitions coalitions = finder.find(Graphs.highlandTribes());
    assertThat(coalitions.coalitions()).hasSize(3);
    assertThat(coalitions.coalitionOf("a00000")).isEqualTo(coalitions.coalitionOf("a00015"));
    assertThat(coalitions.coalitionOf("a00002")).isEqualTo(coalitions.coalitionOf("a00006"));
    assertThat(coalitions.coalitionOf("a00004")).isEqualTo(coalitions.coalitionOf("a00013"));
  }

  @Test
  void theSameSeedGivesTheSameCoalitions() {
    SignedGraph graph = Graphs.random(300, 0.05, 0.4, 3);
    assertThat(finder.find(graph).coalitions()).isEqualTo(finder.find(graph).coalitions());
  }

  @Test
  void commonEnmityAloneMakesNoCoalition() {
    SignedGraph graph =
        new SignedGraph(
            List.of("one", "other", "foe"), List.of(Tie.ofNet(0, 2, -5), Tie.ofNet(1, 2, -5)));
    assertThat(finder.find(graph).coalitions()).hasSize(3);
  }

  @Test
  void anEmptyGraphHasNone() {
    Coalitions coalitions = finder.find(new SignedGraph(List.of(), List.of()));
    assertThat(coalitions.coalitions()).isEmpty();
    assertThat(coalitions.quality()).isZero();
  }

  @Test
  void aCoalitionSaysWhatHoldsItTogetherAndWhatDoesNot() {
    SignedGraph graph =
        new SignedGraph(
            List.of("a", "b", "c", "d"),
            List.of(new Tie(0, 1, 5, 1), Tie.ofNet(2, 3, 4), Tie.ofNet(0, 2, -3)));
    Coalition first = finder.find(graph).coalitions().get(0);
    assertThat(first.members()).extracting(Coalition.Member::actor).containsExactly("a", "b");
    assertThat(first.positiveInside()).isEqualTo(5);
    assertThat(first.negativeInside()).isEqualTo(1);
    assertThat(first.positiveOutside()).isZero();
    assertThat(first.negativeOutside()).isEqualTo(3);
    assertThat(first.stability()).isEqualTo(1);
  }

  @Test
  void onSmallGraphsNoPartitionIsBetter() {
    int optimal = 0;
    for (int seed = 0; seed < 50; seed++) {
      SignedGraph graph = Graphs.random(7, 0.6, 0.4, seed);
      double best = bestQuality(graph);
      double found = finder.find(graph).quality();
      assertThat(found).isLessThanOrEqualTo(best + 1e-9);
      optimal += found > best - 1e-9 ? 1 : 0;
    }
    assertThat(optimal).isEqualTo(50);
  }

  @Test
  void theBootstrapTrustsWhatManyArticlesShowAndDoubtsWhatOneArticleSays() {
    List<PairEvent> events = new ArrayList<>(Events.news(2, 6, 400, 200, 0.05, 4));
    for (int i = 0; i < 3; i++) {
      events.add(
          Events.event(
              "x" + i, "single", "newcomer", "SUPPORTS", "a0000" + i, "2012-03-0" + (i + 1), 1));
    }
    Coalitions coalitions = finder.find(events, Window.ofYears(2010, 2019), ALL, 40);
    Coalition bloc = coalitions.coalitions().get(0);
    assertThat(coalitions.bootstrapReplicates()).isEqualTo(40);
    assertThat(bloc.stability()).isGreaterThan(0.85);
    assertThat(bloc.members().get(bloc.members().size() - 1).actor()).isEqualTo("newcomer");
    assertThat(coalitions.together("newcomer", "a00000")).isBetween(0.4, 0.85);
    assertThat(coalitions.together("a00000", "a00001")).isGreaterThan(0.95);
    assertThat(coalitions.together("a00000", "a00006")).isLessThan(0.05);
  }

  @Test
  void qualityIsTheModularityOfASignedGraph() {
    // Two friends on each side of one quarrel: m+ = 2, m- = 1; Q+ = 1/2, Q- = -1/2 per half of k-.
    SignedGraph graph =
        new SignedGraph(
            Graphs.names(4), List.of(Tie.ofNet(0, 1, 1), Tie.ofNet(2, 3, 1), Tie.ofNet(0, 2, -1)));
    double positive = 2 * (2 / 4.0 - 0.25);
    double negative = 0 - 2 * 0.25;
    assertThat(finder.find(graph).quality())
        .isCloseTo((2 * positive - 1 * negative) / 3, within(1e-12));
  }

  private static double adjustedRand(SignedGraph graph, Coalitions found, int members) {
    int[] truth = IntStream.range(0, graph.size()).map(i -> i / members).toArray();
    int[] groups =
        graph.actors().stream().mapToInt(a -> found.coalitionOf(a).orElseThrow()).toArray();
    return new PartitionComparison(truth, groups).adjustedRand();
  }

  private static double bestQuality(SignedGraph graph) {
    Network network = Network.of(graph.size(), graph.ties());
    PottsModel model = new PottsModel(network, CoalitionSettings.STANDARD);
    return best(network, model, new int[graph.size()], 0, 0);
  }

  private static double best(Network network, PottsModel model, int[] groups, int at, int used) {
    if (at == groups.length) {
      return connected(network, groups) ? model.quality(network, groups) : -9;
    }
    double best = -9;
    for (int g = 0; g <= used; g++) {
      groups[at] = g;
      best = Math.max(best, best(network, model, groups, at + 1, Math.max(used, g + 1)));
    }
    return best;
  }

  /** Whether positive links hold every group together. */
  private static boolean connected(Network network, int[] groups) {
    int[] piece = IntStream.range(0, groups.length).toArray();
    for (int round = 0; round < groups.length; round++) {
      for (int node = 0; node < groups.length; node++) {
        for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
          int other = network.neighbours[arc];
          if (groups[node] == groups[other] && network.positive[arc] > 0) {
            piece[node] = Math.min(piece[node], piece[other]);
          }
        }
      }
    }
    long pieces = Arrays.stream(piece).distinct().count();
    return pieces == Arrays.stream(groups).distinct().count();
  }

  @Test
  void theMatrixOfEventsAndTheGraphGiveTheSameCoalitions() {
    List<PairEvent> events = Events.news(3, 10, 2000, 500, 0.1, 4);
    Window window = Window.ofYears(2010, 2019);
    SignedGraph graph = AllianceMatrix.of(events, window).graph();
    assertThat(finder.find(events, window, ALL, 5).quality())
        .isEqualTo(finder.find(graph).quality());
  }
}
