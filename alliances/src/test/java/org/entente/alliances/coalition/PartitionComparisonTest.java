package org.entente.alliances.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PartitionComparisonTest {

  @Test
  void thePartitionItselfAgreesWhateverItsGroupsAreCalled() {
    PartitionComparison same =
        new PartitionComparison(new int[] {0, 0, 1, 1, 2}, new int[] {2, 2, 0, 0, 1});
    assertThat(same.adjustedRand()).isEqualTo(1);
    assertThat(same.variationOfInformation()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aWorkedExample() {
    // Cells 2 1 / 0 3: pairs together 1 + 3 = 4; 6 in the first, 1 + 6 = 7 in the second, of 15.
    PartitionComparison comparison =
        new PartitionComparison(new int[] {0, 0, 0, 1, 1, 1}, new int[] {0, 0, 1, 1, 1, 1});
    double expected = 6 * 7 / 15.0;
    assertThat(comparison.adjustedRand())
        .isCloseTo((4 - expected) / (6.5 - expected), within(1e-12));
    double information =
        -(2 * (Math.log(2 / 3.0) + Math.log(2 / 2.0))
                + 1 * (Math.log(1 / 3.0) + Math.log(1 / 4.0))
                + 3 * (Math.log(3 / 3.0) + Math.log(3 / 4.0)))
            / 6;
    assertThat(comparison.variationOfInformation())
        .isCloseTo(information / Math.log(6), within(1e-12));
    assertThat(comparison.bestJaccards()).containsExactly(2 / 3.0, 3 / 4.0);
  }

  @Test
  void partitionsOfOtherThingsAreNotCompared() {
    assertThatThrownBy(() -> new PartitionComparison(new int[2], new int[3]))
        .hasMessageContaining("of 2 and of 3 things");
  }
}
