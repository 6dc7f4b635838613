package org.entente.model;

import java.util.List;
import java.util.Set;

/**
 * A kind of relation between two actors, as the ontology file defines it.
 *
 * @param name upper snake case; also the relationship type in the graph
 * @param kind STATE for what is so, EVENT for what is done or felt
 * @param mode whether its events are words or deeds; STANDING for what is so
 * @param sign for friends, for foes, or neither
 * @param symmetric whether source and target may be swapped
 * @param sources actor types that may stand at its source
 * @param targets actor types that may stand at its target
 * @param plover the PLOVER event classes that it falls under; may be empty
 * @param label how a person would say it between two names, such as {@code sells arms to}
 * @param meaning one sentence
 * @param qualifiers the qualifiers that it allows
 */
public record Predicate(
    String name,
    Kind kind,
    Mode mode,
    Sign sign,
    boolean symmetric,
    Set<ActorType> sources,
    Set<ActorType> targets,
    List<String> plover,
    String label,
    String meaning,
    Set<String> qualifiers) {

  /** Whether a predicate says what is so, or what is done or felt. */
  public enum Kind {
    STATE,
    EVENT
  }

  /**
   * Whether an event is something said or something done: with the sign, the quad class of PLOVER
   * and CAMEO.
   */
  public enum Mode {
    VERBAL,
    MATERIAL,
    /** Of a STATE predicate, which is no event. */
    STANDING
  }

  public Predicate {
    sources = Set.copyOf(sources);
    targets = Set.copyOf(targets);
    plover = List.copyOf(plover);
    qualifiers = Set.copyOf(qualifiers);
  }

  /** Whether actors of these types may stand at its ends in this direction. */
  public boolean allows(ActorType source, ActorType target) {
    return sources.contains(source) && targets.contains(target);
  }
}
