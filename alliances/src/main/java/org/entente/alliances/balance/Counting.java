package org.entente.alliances.balance;

/** What a frustrated tie costs. */
public enum Counting {
  /** Every tie one: how many pairs stand against the partition. */
  TIES,
  /** Every tie its absolute net weight: how much of what happened stands against it. */
  WEIGHTS
}
