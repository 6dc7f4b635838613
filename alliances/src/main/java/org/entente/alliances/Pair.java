package org.entente.alliances;

/**
 * All that passed between two actors in a window of time. An event whose predicate is symmetric,
 * such as a meeting, stands in both directions and once in {@code together}.
 *
 * @param first the actor id that sorts first
 * @param second the other
 * @param forth from first to second
 * @param back from second to first
 * @param together in either direction
 */
public record Pair(String first, String second, Flow forth, Flow back, Flow together) {

  /**
   * What each gave the other as well: of the positive and of the negative weights the smaller of
   * the two directions (Squartini et al. 2013, the reciprocated part of a weighted link).
   */
  public Balance reciprocated() {
    return forth.all().shared(back.all());
  }

  /**
   * The reciprocated share of all that went either way, from 0 (all from one side) to 1 (both gave
   * alike).
   */
  public double reciprocity() {
    double bothWays = forth.all().total() + back.all().total();
    return bothWays == 0 ? 0 : 2 * reciprocated().total() / bothWays;
  }
}
