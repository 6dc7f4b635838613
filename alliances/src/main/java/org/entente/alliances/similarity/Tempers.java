package org.entente.alliances.similarity;

/**
 * How friendly and hostile two actors are on the whole, whomever they meet, and how far apart their
 * tones would be if each chose its friends and foes by lot.
 */
final class Tempers {

  private final Tones one;
  private final Tones other;
  private final double total;

  /**
   * @param total the weight of all third actors; where the tones have less, the rest has the tone 0
   */
  Tempers(Tones one, Tones other, double total) {
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
        ? squares() - 2 * one.mean(total) * other.mean(total)
        : absolute(false);
  }

  /** The mean distance of two tones of both together. */
  double pooledApart(Distance distance) {
    if (total <= 0) {
      return 0;
    }
    double mean = (one.mean(total) + other.mean(total)) / 2;
    return distance == Distance.SQUARED ? squares() - 2 * mean * mean : absolute(true);
  }

  private double squares() {
    return one.meanSquare(total) + other.meanSquare(total);
  }

  /**
   * With the distribution functions F and G, the mean of |x − y| is the integral of F(1 − G) + G(1
   * − F); pooled, both are (F + G) / 2.
   */
  private double absolute(boolean pooled) {
    double belowOne = 0;
    double belowOther = 0;
    double sum = 0;
    double at = -1;
    boolean zeroPassed = false;
    int i = 0;
    int j = 0;
    while (i < one.count() || j < other.count() || !zeroPassed) {
      double next =
          Math.min(Math.min(one.at(i), other.at(j)), zeroPassed ? Double.POSITIVE_INFINITY : 0);
      double f = belowOne / total;
      double g = belowOther / total;
      double h = (f + g) / 2;
      sum += (next - at) * (pooled ? 2 * h * (1 - h) : f * (1 - g) + g * (1 - f));
      at = next;
      if (next == 0 && !zeroPassed) {
        belowOne += total - one.weights();
        belowOther += total - other.weights();
        zeroPassed = true;
      }
      for (; one.at(i) == next; i++) {
        belowOne += one.weight()[i];
      }
      for (; other.at(j) == next; j++) {
        belowOther += other.weight()[j];
      }
    }
    return sum;
  }
}
