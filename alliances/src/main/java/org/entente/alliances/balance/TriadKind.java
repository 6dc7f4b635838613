package org.entente.alliances.balance;

/** The four kinds of three actors who all have to do with each other. */
public enum TriadKind {
  /** Three friends. */
  ALL_FRIENDS("+++", true, true),
  /** Two foes with a common friend. */
  COMMON_FRIEND("++-", false, false),
  /** Two friends with a common foe. */
  COMMON_FOE("+--", true, true),
  /** Three foes. */
  ALL_FOES("---", false, true);

  private final String signs;
  private final boolean balanced;
  private final boolean weaklyBalanced;

  TriadKind(String signs, boolean balanced, boolean weaklyBalanced) {
    this.signs = signs;
    this.balanced = balanced;
    this.weaklyBalanced = weaklyBalanced;
  }

  /** Such as {@code +--}. */
  public String signs() {
    return signs;
  }

  /** Whether the product of the signs is positive (Cartwright and Harary 1956). */
  public boolean balanced() {
    return balanced;
  }

  /** Whether it fits into any number of camps, and not only two (Davis 1967). */
  public boolean weaklyBalanced() {
    return weaklyBalanced;
  }

  static TriadKind of(int negatives) {
    return values()[negatives];
  }
}
