package org.entente.cypher;

/** What a claim says about a relationship. */
public enum Bearing {
  /** Asserts it: the relationship is made of these. */
  SUPPORTING,
  /** Says that it is not so. */
  DENYING,
  /** Says that it may be so, or will. */
  HYPOTHETICAL,
  /**
   * Speaks against it in another way: asserts a predicate of the opposite sign between the two, or
   * denies another one of the same sign.
   */
  CONTRADICTING
}
