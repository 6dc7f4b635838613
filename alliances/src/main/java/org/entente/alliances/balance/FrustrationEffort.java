package org.entente.alliances.balance;

/**
 * How much work the frustration index may cost. It is counted in steps and not in seconds, so that
 * the same graph gives the same answer on every machine.
 *
 * @param kicks of the local search in each block, at most
 * @param searchWork couplings that the local search, and the packing of cycles, may look at in each
 *     block
 * @param branches nodes of branch and bound in each block
 * @param seed of the local search
 */
public record FrustrationEffort(int kicks, long searchWork, long branches, long seed) {

  /** A second or two for a hundred actors who all have to do with each other. */
  public static final FrustrationEffort STANDARD =
      new FrustrationEffort(3_000, 20_000_000, 10_000_000, 1);
}
