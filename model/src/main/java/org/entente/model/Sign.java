package org.entente.model;

/** Whether a predicate speaks of friends, of foes, or of neither. */
public enum Sign {
  POSITIVE,
  NEUTRAL,
  NEGATIVE
}
