package org.entente.loader.extract;

import java.util.Objects;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.Span;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a finder saw in one sentence, before speaker and factuality are settled.
 *
 * @param source a linked mention of that sentence
 * @param predicate the name of a predicate of the ontology
 * @param target a linked mention of that sentence
 * @param trigger the index of the token that says it: its place in the syntax settles factuality
 *     and speaker
 * @param factuality null to have it settled by the syntax around the trigger
 * @param evidence the words that state it; null for the whole sentence
 * @param qualifiers what it states beside
 * @param confidence in [0, 1]
 * @param explanation why
 */
public record Candidate(
    Mention source,
    String predicate,
    Mention target,
    int trigger,
    @Nullable Factuality factuality,
    @Nullable Span evidence,
    Qualifiers qualifiers,
    double confidence,
    Explanation explanation) {

  /** The same with names for pronouns, where the sentence names the actor as well. */
  Candidate named(SentenceView view) {
    return new Candidate(
        named(source, view),
        predicate,
        named(target, view),
        trigger,
        factuality,
        evidence,
        qualifiers,
        confidence,
        explanation);
  }

  private static Mention named(Mention mention, SentenceView view) {
    if (mention.form() != Mention.Form.PRONOUN) {
      return mention;
    }
    return view.mentions().stream()
        .filter(other -> other.form() == Mention.Form.NAME)
        .filter(other -> Objects.equals(other.actor(), mention.actor()))
        .findFirst()
        .orElse(mention);
  }
}
