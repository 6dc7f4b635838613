package org.entente.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.alliances.Events.event;

import java.util.List;
import java.util.Set;
import org.entente.model.Predicate.Mode;
import org.junit.jupiter.api.Test;

class AllianceMatrixTest {

  private static final Window YEAR = Window.ofYears(2012, 2012);

  private final List<PairEvent> events =
      List.of(
          event("Ruritania", "SUPPORTS", "Graustark", "2012-01-05"),
          event("Ruritania", "AIDS", "Graustark", "2012-02-05"),
          event("Graustark", "ACCUSES", "Ruritania", "2012-03-05"),
          event("Graustark", "MEETS", "Ruritania", "2012-04-05"),
          event("Ruritania", "URGES", "Graustark", "2012-05-05"),
          event("Ruritania", "ATTACKS", "Graustark", "2013-01-01"),
          event("Zenda", "RIVAL_OF", "Ruritania", "2012-06-05"));

  @Test
  void wordsDeedsAndWhatStandsAreCountedApart() {
    Pair pair = AllianceMatrix.of(events, YEAR).pair("Ruritania", "Graustark").orElseThrow();
    assertThat(pair.first()).isEqualTo("Graustark");
    assertThat(pair.back().verbal()).isEqualTo(new Balance(2, 0, 2, 0));
    assertThat(pair.back().material()).isEqualTo(new Balance(1, 0, 1, 0));
    assertThat(pair.forth().verbal()).isEqualTo(new Balance(1, 1, 1, 1));
    assertThat(pair.together().all()).isEqualTo(new Balance(3, 1, 3, 1));
  }

  @Test
  void aMeetingStandsInBothDirectionsAndOnceInThePair() {
    Pair pair =
        AllianceMatrix.of(List.of(event("a", "MEETS", "b", "2012-01-01")), YEAR).pairs().get(0);
    assertThat(pair.forth().all().net()).isEqualTo(1);
    assertThat(pair.back().all().net()).isEqualTo(1);
    assertThat(pair.together().all().net()).isEqualTo(1);
    assertThat(pair.reciprocity()).isEqualTo(1);
  }

  @Test
  void ambivalenceIsTheShareThatCancelsOut() {
    Balance balance =
        AllianceMatrix.of(events, YEAR)
            .pair("Graustark", "Ruritania")
            .orElseThrow()
            .together()
            .all();
    assertThat(balance.net()).isEqualTo(2);
    assertThat(balance.tone()).isEqualTo(0.5);
    assertThat(balance.ambivalence()).isEqualTo(0.5);
    assertThat(Balance.NONE.ambivalence()).isZero();
  }

  @Test
  void whatBothGaveIsReciprocated() {
    Pair pair = AllianceMatrix.of(events, YEAR).pair("Graustark", "Ruritania").orElseThrow();
    assertThat(pair.reciprocated()).isEqualTo(new Balance(1, 0, 1, 0));
    assertThat(pair.reciprocity()).isCloseTo(2 * 1 / 5.0, within(1e-12));
  }

  @Test
  void neutralEventsAndThoseOutsideTheWindowAreLeftOut() {
    AllianceMatrix matrix = AllianceMatrix.of(events, YEAR);
    assertThat(matrix.actors()).containsExactly("Graustark", "Ruritania", "Zenda");
    assertThat(matrix.pairs()).hasSize(2);
    assertThat(matrix.pair("Graustark", "Zenda")).isEmpty();
    assertThat(matrix.pair("Graustark", "Nobody")).isEmpty();
  }

  @Test
  void theNetMatrixHasTheSourceInTheRow() {
    double[][] net = AllianceMatrix.of(events, YEAR).net(Set.of(Mode.VERBAL, Mode.MATERIAL));
    assertThat(net[1][0]).isEqualTo(3);
    assertThat(net[0][1]).isEqualTo(0);
    assertThat(net[1][2]).isEqualTo(0);
  }

  @Test
  void chosenActorsAreThereEvenIfSilent() {
    AllianceMatrix matrix = AllianceMatrix.of(events, YEAR, List.of("Zenda", "Elsewhere"));
    assertThat(matrix.actors()).containsExactly("Elsewhere", "Zenda");
    assertThat(matrix.pairs()).isEmpty();
    assertThat(matrix.graph().ties()).isEmpty();
  }

  @Test
  void theGraphOfSomeModesHasOnlyTheirTies() {
    SignedGraph graph = AllianceMatrix.of(events, YEAR).graph(Set.of(Mode.STANDING));
    assertThat(graph.ties()).containsExactly(new Tie(1, 2, 0, 1));
  }

  @Test
  void anEventWithoutWeightAndAWindowWithoutDaysAreRefused() {
    assertThatThrownBy(() -> event("c1", "a1", "a", "MEETS", "b", "2012-01-01", 0))
        .hasMessageContaining("claim c1 has the weight 0.0");
    assertThatThrownBy(() -> Window.ofYears(2013, 2012)).hasMessageContaining("holds no day");
  }
}
