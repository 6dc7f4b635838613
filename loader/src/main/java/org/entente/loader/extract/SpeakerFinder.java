package org.entente.loader.extract;

import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
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
   * The actor who says it; null when the article itself does or the speaker is not known.
   *
   * @param views the sentences of the article with at least one linked mention, by index
   */
  @Nullable Actor speaker(Map<Integer, SentenceView> views, SentenceView view, int trigger) {
    if (view.quoted(trigger)) {
      Actor own = speakerInside(view);
      if (own != null) {
        return own;
      }
      int index = view.sentence().index();
      for (int near : new int[] {index - 1, index + 1}) {
        SentenceView other = views.get(near);
        if (other != null && other.sentence().block() == view.sentence().block()) {
          Actor speaker = speakerInside(other);
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
  private @Nullable Actor speakerInside(SentenceView view) {
    boolean hasQuotation = false;
    for (int token = 0; token < view.size(); token++) {
      hasQuotation |= view.quoted(token);
    }
    if (!hasQuotation) {
      return null;
    }
    for (int token = 0; token < view.size(); token++) {
      if (!view.quoted(token) && says(view, token)) {
        Actor subject = subject(view, token);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private @Nullable Actor reporter(SentenceView view, int trigger) {
    int node = trigger;
    for (int steps = 0; node >= 0 && steps < DEEPEST; steps++) {
      for (int child : view.children(node)) {
        String relation = view.relation(child);
        if (relation.startsWith("obl") && view.preposition(child).equals("according")) {
          List<Argument> sources = arguments.at(view, child, Arguments.Reach.DOER, "according to");
          return sources.isEmpty() ? null : sources.get(0).mention().actor();
        }
        if (relation.equals("parataxis") && child != trigger && says(view, child)) {
          Actor subject = subject(view, child);
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

  private @Nullable Actor subject(SentenceView view, int verb) {
    List<Argument> subjects = arguments.doers(view, verb);
    return subjects.isEmpty() ? null : subjects.get(0).mention().actor();
  }
}
