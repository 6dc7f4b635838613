package org.entente.alliances.coalition;

import java.util.List;

/**
 * Actors who stand together.
 *
 * @param members those who belong most surely first
 * @param positiveInside positive weight between its members
 * @param negativeInside negative weight between its members: quarrels in the family
 * @param positiveOutside positive weight between members and others
 * @param negativeOutside negative weight between members and others
 * @param stability how well it is found again, 0 to 1: the mean Jaccard index with the most similar
 *     coalition of each replicate. Below 0.6 it should not be trusted; above 0.75 it is real, above
 *     0.85 highly stable (Hennig 2007)
 */
public record Coalition(
    List<Member> members,
    double positiveInside,
    double negativeInside,
    double positiveOutside,
    double negativeOutside,
    double stability) {

  public Coalition {
    members = List.copyOf(members);
  }

  /**
   * @param actor actor id
   * @param stability how much the coalition in which the actor is found stays the same over the
   *     replicates, 0 to 1
   */
  public record Member(String actor, double stability) {}
}
