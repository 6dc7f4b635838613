package org.entente.alliances;

/**
 * What is for and what is against.
 *
 * @param positiveEvents how many events were positive
 * @param negativeEvents how many were negative
 * @param positive the sum of the weights of the positive ones
 * @param negative the sum of the weights of the negative ones, not below 0
 */
public record Balance(int positiveEvents, int negativeEvents, double positive, double negative) {

  public static final Balance NONE = new Balance(0, 0, 0, 0);

  /** Positive less negative: above 0 for friends. */
  public double net() {
    return positive - negative;
  }

  /** How much there was between them at all. */
  public double total() {
    return positive + negative;
  }

  /** Net over total, in [-1, 1]; 0 where nothing happened. */
  public double tone() {
    return total() == 0 ? 0 : net() / total();
  }

  /**
   * 0 where all is for or all is against, 1 where as much is for as against: the ambivalence of
   * Kaplan (1972), total less the absolute net, as a share of the total.
   */
  public double ambivalence() {
    return total() == 0 ? 0 : 1 - Math.abs(net()) / total();
  }

  public Balance plus(Balance other) {
    return new Balance(
        positiveEvents + other.positiveEvents,
        negativeEvents + other.negativeEvents,
        positive + other.positive,
        negative + other.negative);
  }

  /** What both have: of each number the smaller one. */
  public Balance shared(Balance other) {
    return new Balance(
        Math.min(positiveEvents, other.positiveEvents),
        Math.min(negativeEvents, other.negativeEvents),
        Math.min(positive, other.positive),
        Math.min(negative, other.negative));
  }
}
