package org.entente.loader.extract;

import java.util.Set;

/**
 * One way to say one predicate.
 *
 * @param lemma of the trigger, in lower case
 * @param particle of a particle verb; empty for others
 * @param part v, n or a
 * @param source where the source stands
 * @param target where the target stands
 * @param predicate a name of the ontology
 * @param object lemmas of which the object must have one; empty for any
 * @param modifiers lemmas of which one must be among the modifiers; empty for any
 * @param infinitive whether the trigger must govern an infinitive
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
    String line) {

  /** Whether the frame says the same of both ends ({@code <>}). */
  boolean mutual() {
    return line.contains("<>");
  }
}
