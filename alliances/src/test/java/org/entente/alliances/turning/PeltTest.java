package org.entente.alliances.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeltTest {

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatTryingEveryDivisionOfATonedSeriesFinds(long seed) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(14);
    double[] positive = random.doubles(length, 0, 5).map(Math::rint).toArray();
    double[] negative = random.doubles(length, 0, 5).map(Math::rint).toArray();
    compare(new ToneCost(positive, negative), length, random.nextDouble() * 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatTryingEveryDivisionByMeansFinds(long seed) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(14);
    double[] values = random.doubles(length, -3, 3).toArray();
    compare(
        (from, until) -> squaresAroundMean(values, from, until), length, random.nextDouble() * 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void prunesNothingThatALongSeriesNeeds(long seed) {
    Random random = new Random(seed);
    double[] values = new double[120];
    for (int i = 0; i < values.length; i++) {
      values[i] = (i / 25 % 2 == 0 ? 1 : -1) + random.nextGaussian();
    }
    SegmentCost cost = (from, until) -> squaresAroundMean(values, from, until);
    assertThat(total(cost, new Pelt(cost, 5).changes(values.length), values.length, 5))
        .isCloseTo(optimum(cost, values.length, 5), within(1e-9));
  }

  @Test
  void findsAClearChange() {
    double[] positive = {3, 4, 2, 5, 0, 0, 1, 0};
    double[] negative = {0, 0, 1, 0, 4, 3, 2, 5};
    assertThat(new Pelt(new ToneCost(positive, negative), 4).changes(8)).containsExactly(4);
  }

  @Test
  void aSteadyOrEmptySeriesDoesNotChange() {
    assertThat(new Pelt(new ToneCost(new double[9], new double[9]), 1).changes(9)).isEmpty();
    assertThat(new Pelt(new ToneCost(new double[0], new double[0]), 1).changes(0)).isEmpty();
  }

  @Test
  void aPenaltyBelowZeroIsRefused() {
    assertThatThrownBy(() -> new Pelt((from, until) -> 0, -1)).hasMessageContaining("not below 0");
  }

  private static void compare(SegmentCost cost, int length, double penalty) {
    double best = Double.POSITIVE_INFINITY;
    for (int mask = 0; mask < 1 << (length - 1); mask++) {
      List<Integer> changes = new ArrayList<>();
      for (int i = 1; i < length; i++) {
        if ((mask >> (i - 1) & 1) == 1) {
          changes.add(i);
        }
      }
      best = Math.min(best, total(cost, changes, length, penalty));
    }
    assertThat(total(cost, new Pelt(cost, penalty).changes(length), length, penalty))
        .isCloseTo(best, within(1e-9));
  }

  private static double total(SegmentCost cost, List<Integer> changes, int length, double penalty) {
    double total = 0;
    int from = 0;
    for (int change : changes) {
      total += cost.of(from, change) + penalty;
      from = change;
    }
    return total + cost.of(from, length);
  }

  /** Optimal partitioning (Jackson et al. 2005): the same without pruning. */
  private static double optimum(SegmentCost cost, int length, double penalty) {
    double[] best = new double[length + 1];
    best[0] = -penalty;
    for (int end = 1; end <= length; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int from = 0; from < end; from++) {
        best[end] = Math.min(best[end], best[from] + cost.of(from, end) + penalty);
      }
    }
    return best[length];
  }

  private static double squaresAroundMean(double[] values, int from, int until) {
    double sum = 0;
    double squares = 0;
    for (int i = from; i < until; i++) {
      sum += values[i];
      squares += values[i] * values[i];
    }
    return squares - sum * sum / (until - from);
  }

  private static LongStream seeds() {
    return LongStream.range(0, 60);
  }
}
