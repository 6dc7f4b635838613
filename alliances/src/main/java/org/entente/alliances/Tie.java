package org.entente.alliances;

/**
 * The link of two actors in a {@link SignedGraph}. It can be positive and negative at once.
 *
 * @param first the smaller index of the two actors
 * @param second the larger index
 * @param positive not below 0
 * @param negative not below 0
 */
public record Tie(int first, int second, double positive, double negative) {

  public Tie {
    if (first < 0 || first >= second) {
      throw new IllegalArgumentException(
          "a tie goes from a smaller to a larger index, not from " + first + " to " + second);
    }
    if (!(positive >= 0) || !(negative >= 0) || Double.isInfinite(positive + negative)) {
      throw new IllegalArgumentException(
          "the weights of a tie are finite and not below 0, not " + positive + " and " + negative);
    }
  }

  /** A tie with only a net weight, above or below 0. */
  public static Tie ofNet(int one, int other, double net) {
    return new Tie(Math.min(one, other), Math.max(one, other), Math.max(net, 0), Math.max(-net, 0));
  }

  public double net() {
    return positive - negative;
  }
}
