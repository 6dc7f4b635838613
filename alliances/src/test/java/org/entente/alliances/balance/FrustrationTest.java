package org.entente.alliances.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.entente.alliances.Graphs;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrustrationTest {

  private final Frustration ties = new Frustration(Counting.TIES, FrustrationEffort.STANDARD);
  private final Frustration weights = new Frustration(Counting.WEIGHTS, FrustrationEffort.STANDARD);

  @Test
  void theHighlandTribesHaveTheFrustrationIndexSevenOfTheLiterature() {
    FrustrationIndex index = ties.of(Graphs.highlandTribes());
    assertThat(index.value()).isEqualTo(7);
    assertThat(index.exact()).isTrue();
    assertThat(index.against()).hasSize(7);
    assertThat(index.total()).isEqualTo(58);
  }

  @Test
  void aTriangleOfFoesHasOneTieTooMany() {
    SignedGraph graph =
        new SignedGraph(
            Graphs.names(3),
            List.of(Tie.ofNet(0, 1, -3), Tie.ofNet(0, 2, -2), Tie.ofNet(1, 2, -5)));
    FrustrationIndex index = weights.of(graph);
    assertThat(index.value()).isEqualTo(2);
    assertThat(index.exact()).isTrue();
    assertThat(index.against()).containsExactly(Tie.ofNet(0, 2, -2));
    assertThat(index.balance()).isCloseTo(1 - 2 * 2 / 10.0, within(1e-12));
  }

  @Test
  void twoHostileCampsAreBalanced() {
    FrustrationIndex index = ties.of(Graphs.planted(2, 50, 0.3, 0, 5));
    assertThat(index.value()).isZero();
    assertThat(index.exact()).isTrue();
    assertThat(index.balance()).isEqualTo(1);
    assertThat(index.one()).hasSize(50);
    assertThat(index.other()).hasSize(50);
  }

  @Test
  void anEmptyGraphIsBalanced() {
    FrustrationIndex index = ties.of(new SignedGraph(List.of(), List.of()));
    assertThat(index.value()).isZero();
    assertThat(index.balance()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWhatTryingEveryDivisionFinds(long seed) {
    SignedGraph graph = anyGraph(seed, 16);
    FrustrationIndex index = ties.of(graph);
    assertThat(index.exact()).isTrue();
    assertThat(index.value()).isEqualTo(byTryingAll(graph));
    assertThat(frustrationOf(graph, index)).isEqualTo(index.value());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void isWhatTryingEveryDivisionFindsWithWeights(long seed) {
    Random random = new Random(seed);
    SignedGraph unit = anyGraph(seed, 13);
    SignedGraph graph =
        new SignedGraph(
            unit.actors(),
            unit.ties().stream()
                .map(t -> Tie.ofNet(t.first(), t.second(), t.net() * random.nextDouble()))
                .toList());
    FrustrationIndex index = weights.of(graph);
    assertThat(index.exact()).isTrue();
    assertThat(index.value()).isCloseTo(byTryingAll(graph), within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotChangeWhenTheSignsAcrossACutAreFlipped(long seed) {
    Random random = new Random(seed);
    int size = 3 + random.nextInt(28);
    SignedGraph graph = Graphs.random(size, 6.0 / size, 0.4, seed);
    boolean[] flipped = new boolean[size];
    for (int i = 0; i < size; i++) {
      flipped[i] = random.nextBoolean();
    }
    List<Tie> switched = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      boolean across = flipped[tie.first()] != flipped[tie.second()];
      switched.add(Tie.ofNet(tie.first(), tie.second(), across ? -tie.net() : tie.net()));
    }
    FrustrationIndex before = ties.of(graph);
    FrustrationIndex after = ties.of(new SignedGraph(graph.actors(), switched));
    assertThat(before.exact()).isTrue();
    assertThat(after.exact()).isTrue();
    assertThat(after.value()).isEqualTo(before.value());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBoundHoldsWhenThereIsTooLittleTimeForAProof(long seed) {
    SignedGraph graph = anyGraph(seed, 14);
    FrustrationEffort hasty = new FrustrationEffort(0, 0, 20, 1);
    FrustrationIndex index = new Frustration(Counting.TIES, hasty).of(graph);
    double truth = byTryingAll(graph);
    assertThat(index.lowerBound()).isLessThanOrEqualTo(truth);
    assertThat(index.value()).isGreaterThanOrEqualTo(truth);
  }

  private static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  private static SignedGraph anyGraph(long seed, int largest) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(largest - 1);
    return Graphs.random(size, 0.1 + 0.9 * random.nextDouble(), random.nextDouble(), seed);
  }

  private static double byTryingAll(SignedGraph graph) {
    double least = Double.POSITIVE_INFINITY;
    for (int sides = 0; sides < 1 << (graph.size() - 1); sides++) {
      double frustrated = 0;
      for (Tie tie : graph.ties()) {
        boolean together = ((sides >> tie.first()) & 1) == ((sides >> tie.second()) & 1);
        if (together == tie.net() < 0) {
          frustrated += Math.abs(tie.net());
        }
      }
      least = Math.min(least, frustrated);
    }
    return least;
  }

  private static double frustrationOf(SignedGraph graph, FrustrationIndex index) {
    Set<String> one = new HashSet<>(index.one());
    double frustrated = 0;
    for (Tie tie : graph.ties()) {
      boolean together =
          one.contains(graph.actor(tie.first())) == one.contains(graph.actor(tie.second()));
      if (together == tie.net() < 0) {
        frustrated += Math.abs(tie.net());
      }
    }
    return frustrated;
  }
}
