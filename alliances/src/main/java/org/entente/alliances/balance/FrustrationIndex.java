package org.entente.alliances.balance;

import java.util.List;
import org.entente.alliances.Tie;

/**
 * How far a signed graph is from two camps.
 *
 * @param value the frustration index: the least weight (or number) of ties that no division into
 *     two sides can satisfy; where it is not {@code exact}, that of the best division found
 * @param lowerBound no division has less than this; the same as {@code value} if exact
 * @param total the weight (or number) of all ties that are friendly or hostile
 * @param one the actors of one side, the one with the actor that sorts first
 * @param other those of the other
 * @param against the ties that stand against the division: foes on one side, friends on two; they
 *     name actors by their index in the graph
 */
public record FrustrationIndex(
    double value,
    double lowerBound,
    double total,
    List<String> one,
    List<String> other,
    List<Tie> against) {

  private static final double ROUNDING = 1e-9;

  public FrustrationIndex {
    one = List.copyOf(one);
    other = List.copyOf(other);
    against = List.copyOf(against);
  }

  /** Whether it is proved that no division is better. */
  public boolean exact() {
    return value - lowerBound <= ROUNDING * Math.max(1, total);
  }

  /**
   * 1 for a balanced graph; 0 for one in which half of the weight is frustrated, the worst there is
   * (Aref and Wilson 2018: the normalised frustration index 1 − 2L/m).
   */
  public double balance() {
    return total == 0 ? 1 : 1 - 2 * value / total;
  }
}
