package org.entente.alliances.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.entente.alliances.Graphs;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;
import org.junit.jupiter.api.Test;

class PortfoliosTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /** Towards four others i has the tones 1, 1, -1, 0 and j has 1, -1, -1, 0; i and j are at war. */
  private final SignedGraph graph =
      new SignedGraph(
          List.of("i", "j", "k", "l", "m", "n"),
          List.of(
              Tie.ofNet(0, 1, -7),
              Tie.ofNet(0, 2, 2),
              Tie.ofNet(0, 3, 1),
              Tie.ofNet(0, 4, -4),
              Tie.ofNet(1, 2, 3),
              Tie.ofNet(1, 3, -1),
              Tie.ofNet(1, 4, -1)));

  @Test
  void aWorkedExampleWithAbsoluteDistances() {
    // Observed: (0 + 2 + 0 + 0) / 4. By chance: 1.25 / 2 + 0.75 / 4 + 0.75 / 4 = 1 for kappa;
    // for pi the tones are 1, -1 and 0 with 3/8, 3/8 and 2/8: 2 (2 * 9/64 + 2 * 6/64) = 60/64.
    Similarity similarity = Portfolios.of(graph, Distance.ABSOLUTE).compare("i", "j");
    assertThat(similarity.s()).isCloseTo(0.5, EXACT);
    assertThat(similarity.kappa()).isCloseTo(0.5, EXACT);
    assertThat(similarity.pi()).isCloseTo(1 - 0.5 / (60 / 64.0), EXACT);
    assertThat(similarity.common()).isEqualTo(3);
  }

  @Test
  void aWorkedExampleWithSquaredDistances() {
    // Observed: 4 / 4. By chance: 3/4 + 3/4 - 2 * 1/4 * -1/4 = 1.625 for kappa, 1.5 for pi.
    Similarity similarity = Portfolios.of(graph, Distance.SQUARED).compare("i", "j");
    assertThat(similarity.s()).isCloseTo(0.5, EXACT);
    assertThat(similarity.kappa()).isCloseTo(1 - 1 / 1.625, EXACT);
    assertThat(similarity.pi()).isCloseTo(1 - 1 / 1.5, EXACT);
  }

  @Test
  void aWorkedExampleWithWeights() {
    // Activity of k, l, m, n: 5, 2, 5, 0. Observed: 2 * 2 / 12.
    Similarity similarity =
        Portfolios.weightedByActivity(graph, Distance.ABSOLUTE).compare("i", "j");
    assertThat(similarity.s()).isCloseTo(1 - 4 / 12.0, EXACT);
    // i is friendly with 7/12 and j with 5/12: chance 2 (7/12 * 7/12 + 5/12 * 5/12).
    assertThat(similarity.kappa()).isCloseTo(1 - (4 / 12.0) / (2 * (49 + 25) / 144.0), EXACT);
  }

  @Test
  void theSameFriendsAndFoesAreLikeEachOther() {
    SignedGraph twins =
        new SignedGraph(
            Graphs.names(4),
            List.of(
                Tie.ofNet(0, 2, 1), Tie.ofNet(1, 2, 1), Tie.ofNet(0, 3, -1), Tie.ofNet(1, 3, -1)));
    Similarity similarity = Portfolios.of(twins, Distance.ABSOLUTE).compare("a00000", "a00001");
    assertThat(similarity.s()).isEqualTo(1);
    assertThat(similarity.kappa()).isEqualTo(1);
    assertThat(similarity.pi()).isEqualTo(1);
  }

  @Test
  void idleActorsLookAlikeToSOnly() {
    SignedGraph idle =
        new SignedGraph(Graphs.names(50), List.of(Tie.ofNet(0, 2, 1), Tie.ofNet(1, 3, 1)));
    Similarity similarity = Portfolios.of(idle, Distance.ABSOLUTE).compare("a00000", "a00001");
    assertThat(similarity.s()).isGreaterThan(0.9);
    assertThat(similarity.kappa()).isLessThan(0.05);
  }

  @Test
  void chanceIsTheMeanOverAllPairsOfThirdActors() {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : Graphs.random(30, 0.4, 0.4, 9).ties()) {
      ties.add(new Tie(tie.first(), tie.second(), tie.positive() * 3, 1 + tie.negative()));
    }
    SignedGraph random = new SignedGraph(Graphs.names(30), ties);
    double[][] tone = new double[30][30];
    for (Tie tie : ties) {
      tone[tie.first()][tie.second()] = tie.net() / (tie.positive() + tie.negative());
      tone[tie.second()][tie.first()] = tone[tie.first()][tie.second()];
    }
    for (Distance distance : Distance.values()) {
      for (Similarity similarity : Portfolios.of(random, distance).all()) {
        int i = random.actors().indexOf(similarity.first());
        int j = random.actors().indexOf(similarity.second());
        double observed = 0;
        double expected = 0;
        for (int k = 0; k < 30; k++) {
          for (int l = 0; l < 30; l++) {
            if (k != i && k != j && l != i && l != j) {
              expected += distance.between(tone[i][k], tone[j][l]) / 28 / 28;
              observed += k == l ? distance.between(tone[i][k], tone[j][l]) / 28 : 0;
            }
          }
        }
        assertThat(similarity.kappa()).isCloseTo(1 - observed / expected, within(1e-9));
      }
    }
  }

  @Test
  void theNearestAreThoseOfOnesOwnCamp() {
    SignedGraph camps = Graphs.planted(2, 10, 0.8, 0.05, 3);
    assertThat(Portfolios.of(camps, Distance.ABSOLUTE).nearest("a00003", 9))
        .extracting(Similarity::second)
        .allMatch(actor -> actor.compareTo("a00010") < 0);
  }

  @Test
  void anActorThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Portfolios.of(graph, Distance.ABSOLUTE).compare("i", "z"))
        .hasMessageContaining("'z' is not in the graph");
  }
}
