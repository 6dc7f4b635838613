package org.entente.alliances.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.alliances.Graphs;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;
import org.junit.jupiter.api.Test;

class TriadCensusTest {

  @Test
  void theHighlandTribesHaveTheTriadsOfTheLiterature() {
    TriadCensus census = TriadCensus.of(Graphs.highlandTribes(), 5);
    assertThat(census.count(TriadKind.ALL_FRIENDS)).isEqualTo(19);
    assertThat(census.count(TriadKind.COMMON_FRIEND)).isEqualTo(2);
    assertThat(census.count(TriadKind.COMMON_FOE)).isEqualTo(40);
    assertThat(census.count(TriadKind.ALL_FOES)).isEqualTo(7);
    assertThat(census.balance()).isCloseTo(59 / 68.0, within(1e-12));
    assertThat(census.weakBalance()).isCloseTo(66 / 68.0, within(1e-12));
    assertThat(census.weightedBalance()).isCloseTo(census.balance(), within(1e-12));
    assertThat(census.tensions()).hasSize(5);
  }

  @Test
  void theStrongestTensionComesFirst() {
    SignedGraph graph =
        new SignedGraph(
            List.of("ally", "patron", "rival", "minor"),
            List.of(
                Tie.ofNet(0, 1, 8),
                Tie.ofNet(1, 2, 1),
                Tie.ofNet(0, 2, -1),
                Tie.ofNet(0, 3, 0.5),
                Tie.ofNet(1, 3, -0.5)));
    TriadCensus census = TriadCensus.of(graph, 1);
    assertThat(census.tensions())
        .containsExactly(new Triad(List.of("ally", "patron", "rival"), TriadKind.COMMON_FRIEND, 2));
    assertThat(census.intensity(TriadKind.COMMON_FRIEND)).isCloseTo(2 + Math.cbrt(2), within(1e-9));
  }

  @Test
  void noTensionsAreListedIfNoneAreWanted() {
    assertThat(TriadCensus.of(Graphs.highlandTribes(), 0).tensions()).isEmpty();
  }

  @Test
  void aPairThatIsNeitherFriendNorFoeMakesNoTriad() {
    SignedGraph graph =
        new SignedGraph(
            Graphs.names(3), List.of(Tie.ofNet(0, 1, 1), Tie.ofNet(1, 2, 1), new Tie(0, 2, 4, 4)));
    assertThat(TriadCensus.of(graph, 1).count(TriadKind.ALL_FRIENDS)).isZero();
    assertThat(TriadCensus.of(graph, 1).balance()).isEqualTo(1);
  }
}
