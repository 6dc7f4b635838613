package org.entente.alliances.turning;

/**
 * Twice the negative log-likelihood of a stretch in which each event is positive with the same
 * chance (binomial). It does not mind how much happens, only how much of it is positive, so that a
 * louder press is no turn.
 */
final class ToneCost implements SegmentCost {

  private final double[] positives;
  private final double[] negatives;

  /** Sums of weights up to each place are kept, so that any stretch costs the same time. */
  ToneCost(double[] positive, double[] negative) {
    positives = sums(positive);
    negatives = sums(negative);
  }

  @Override
  public double of(int from, int until) {
    return of(positives[until] - positives[from], negatives[until] - negatives[from]);
  }

  static double of(double positive, double negative) {
    return -2 * (part(positive, positive + negative) + part(negative, positive + negative));
  }

  private static double part(double count, double all) {
    return count <= 0 ? 0 : count * Math.log(count / all);
  }

  private static double[] sums(double[] values) {
    double[] sums = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      sums[i + 1] = sums[i] + values[i];
    }
    return sums;
  }
}
