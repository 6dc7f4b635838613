package org.entente.loader.extract;

import java.util.Set;

/**
 * One way to say one predicate.
 *
 * @param lemma of the trigger, in lower case
 * @param particle of a particle verb; empty for others
 * @param part v, n, a, or m for a modal verb
 * @param source where the source stands
 * @param target where the target stands
 * @param predicate a name of the ontology
 * @param object lemmas of which the object must have one; empty for any
 * @param modifiers lemmas of which one must be among the modifiers; empty for any
 * @param infinitive whether the trigger must govern an infinitive
 * @param unless predicates that the infinitive must not say itself; empty for none
 * @param passive whether the trigger must be passive or joined by a hyphen ("Iran-backed")
 * @param ends what kinds of actors must stand at the ends
 * @param line as it stands in the lexicon, for explanations
 */
record LexiconEntry(
    String lemma,
    String particle,
    char part,
    Role source,
    Role target,
    String predicate,
    Set<String> object,
    Set<String> modifiers,
    boolean infinitive,
    Set<String> unless,
    boolean passive,
    Ends ends,
    String line) {

  /** "Attack" is force between the armed, and criticism between others. */
  enum Ends {
    ANY,
    /** Two of countries and armed groups, or one armed group. */
    ARMED,
    /** All others. */
    CIVIL,
    /** A person, and somebody else than a country or an armed group. */
    TALK
  }

  /** Whether the frame says the same of both ends ({@code <>}). */
  boolean mutual() {
    return line.contains("<>");
  }

  /** Whether the entry asks for more than its trigger. */
  boolean conditioned() {
    return !object.isEmpty() || !modifiers.isEmpty() || infinitive || passive;
  }
}
