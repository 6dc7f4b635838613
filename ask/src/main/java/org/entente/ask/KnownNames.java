package org.entente.ask;

/**
 * Tells names of actors, so that of two ways to read a question the one with real names is taken.
 */
@FunctionalInterface
public interface KnownNames {

  /** Knows none; names are then told by where they stand and how they are written. */
  KnownNames NONE = name -> false;

  /** Whether an actor has this name or alias, in any case. */
  boolean knows(String name);
}
