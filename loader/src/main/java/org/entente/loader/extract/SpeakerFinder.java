package org.entente.loader.extract;

import java.util.List;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what a trigger says: the speaker of the quotation it stands in, the subject of the
 * verb of saying that governs it, or who stands behind "according to". Abstains when unsure.
 */
final class SpeakerFinder {

  private static final int DEEPEST = 12;

  private final Lexicon lexicon;
  private final Arguments arguments;

  SpeakerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.arguments = new Arguments(lexicon);
  }

  /**
   * Where the actor who says it is named; null when the article itself does or the speaker is not
   * known.
   */
  @Nullable Mention speaker(SentenceView view, int trigger) {
    if (view.quoted(trigger)) {
      Mention own = speakerInside(view);
      if (own != null) {
        return own;
      }
      int index = view.sentence().index();
      for (int near : new int[] {index - 1, index + 1}) {
        SentenceView other = view.sentenceAt(near);
        if (other != null && other.sentence().block() == view.sentence().block()) {
          Mention speaker = speakerInside(other);
          if (speaker != null) {
            return speaker;
          }
        }
      }
      return null;
    }
    return reporter(view, trigger);
  }

  /** The subject of a verb of saying that stands outside the quotation marks of a sentence. */
  private @Nullable Mention speakerInside(SentenceView view) {
    boolean hasQuotation = false;
    for (int token = 0; token < view.size(); token++) {
      hasQuotation |= view.quoted(token);
    }
    if (!hasQuotation) {
      return null;
    }
    for (int token = 0; token < view.size(); token++) {
      if (!view.quoted(token) && says(view, token)) {
        Mention subject = subject(view, token);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private @Nullable Mention reporter(SentenceView view, int trigger) {
    int node = trigger;
    for (int steps = 0; node >= 0 && steps < DEEPEST; steps++) {
      for (int child : view.children(node)) {
        String relation = view.relation(child);
        if (relation.startsWith("obl") && view.preposition(child).equals("according")) {
          List<Argument> sources =
              arguments.nominals().at(view, child, Nominals.Reach.DOER, "according to");
          return sources.isEmpty() ? null : sources.get(0).mention();
        }
        if (relation.equals("parataxis") && child != trigger && says(view, child)) {
          Mention subject = subject(view, child);
          if (subject != null) {
            return subject;
          }
        }
      }
      int governor = view.governor(node);
      if (governor >= 0 && view.relation(node).equals("ccomp") && says(view, governor)) {
        return subject(view, governor);
      }
      node = governor;
    }
    return null;
  }

  private boolean says(SentenceView view, int token) {
    return view.token(token).pos().startsWith("V") && lexicon.inClass("SAY", view.lemma(token));
  }

  private @Nullable Mention subject(SentenceView view, int verb) {
    List<Argument> subjects = arguments.clauses().doers(view, verb);
    return subjects.isEmpty() ? null : subjects.get(0).mention();
  }
}
