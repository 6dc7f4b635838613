package org.entente.alliances.similarity;

import java.util.List;

/**
 * How friendly and hostile two actors are on the whole, whomever it meets, and how far apart their
 * tones would be if each chose its friends and foes by lot.
 */
final class Tempers {

  private static final int TONE = 0;
  private static final int WEIGHT = 1;

  private final List<double[]> one;
  private final List<double[]> other;
  private final double total;

  /**
   * @param one tones with weights, in order; what is missing to the total has the tone 0
   * @param other the same of the other actor
   * @param total the weight of all third actors
   */
  Tempers(List<double[]> one, List<double[]> other, double total) {
    this.one = one;
    this.other = other;
    this.total = total;
  }

  /** The mean distance of a tone of the one and a tone of the other. */
  double apart(Distance distance) {
    if (total <= 0) {
      return 0;
    }
    return distance == Distance.SQUARED
        ? square(one) + square(other) - 2 * mean(one) * mean(other)
        : absolute(false);
  }

  /** The mean distance of two tones of both together. */
  double pooledApart(Distance distance) {
    if (total <= 0) {
      return 0;
    }
    double mean = (mean(one) + mean(other)) / 2;
    return distance == Distance.SQUARED
        ? square(one) + square(other) - 2 * mean * mean
        : absolute(true);
  }

  private double mean(List<double[]> tones) {
    return tones.stream().mapToDouble(t -> t[TONE] * t[WEIGHT]).sum() / total;
  }

  private double square(List<double[]> tones) {
    return tones.stream().mapToDouble(t -> t[TONE] * t[TONE] * t[WEIGHT]).sum() / total;
  }

  /**
   * With the distribution functions F and G, the mean of |x − y| is the integral of F(1 − G) + G(1
   * − F); pooled, both are (F + G) / 2.
   */
  private double absolute(boolean pooled) {
    double silentOne = total - one.stream().mapToDouble(t -> t[WEIGHT]).sum();
    double silentOther = total - other.stream().mapToDouble(t -> t[WEIGHT]).sum();
    double belowOne = 0;
    double belowOther = 0;
    double sum = 0;
    double at = -1;
    boolean zeroPassed = false;
    int i = 0;
    int j = 0;
    while (i < one.size() || j < other.size() || !zeroPassed) {
      double next = zeroPassed ? Double.POSITIVE_INFINITY : 0;
      next = i < one.size() ? Math.min(next, one.get(i)[TONE]) : next;
      next = j < other.size() ? Math.min(next, other.get(j)[TONE]) : next;
      double f = belowOne / total;
      double g = belowOther / total;
      double h = (f + g) / 2;
      sum += (next - at) * (pooled ? 2 * h * (1 - h) : f * (1 - g) + g * (1 - f));
      at = next;
      if (next == 0 && !zeroPassed) {
        belowOne += silentOne;
        belowOther += silentOther;
        zeroPassed = true;
      }
      for (; i < one.size() && one.get(i)[TONE] == next; i++) {
        belowOne += one.get(i)[WEIGHT];
      }
      for (; j < other.size() && other.get(j)[TONE] == next; j++) {
        belowOther += other.get(j)[WEIGHT];
      }
    }
    return sum;
  }
}
