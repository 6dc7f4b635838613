package org.entente.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number that says how good something is. */
public sealed interface Figure {

  /**
   * Precision, recall and their harmonic mean, each in [0, 1].
   *
   * @param predicted of how many answers the precision is
   * @param gold of how many gold items the recall is
   */
  record Scores(double precision, double recall, double f1, int predicted, int gold)
      implements Figure {

    /** From hits among answers and hits among gold items, which need not be the same number. */
    static Scores of(int right, int predicted, int found, int gold) {
      return of(share(right, predicted), share(found, gold), predicted, gold);
    }

    static Scores of(double precision, double recall, int predicted, int gold) {
      double sum = precision + recall;
      double f1 = sum == 0 ? 0 : 2 * precision * recall / sum;
      return new Scores(round(precision), round(recall), round(f1), predicted, gold);
    }
  }

  /**
   * A share in [0, 1].
   *
   * @param of of how many
   */
  record Rate(double value, int of) implements Figure {

    static Rate of(int part, int whole) {
      return new Rate(round(share(part, whole)), whole);
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** To four digits, as all figures are given. */
  static double round(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
