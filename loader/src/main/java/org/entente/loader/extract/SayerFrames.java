package org.entente.loader.extract;

import java.util.List;
import java.util.Set;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.Span;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a speaker does by saying something of another: who says that Russia violated a treaty
 * accuses it, who says that Assad must go urges him, who calls a decision of his wrong opposes him
 * (speech acts, Searle 1976). Nobody's own deed, and nothing that is denied, is read so.
 */
final class SayerFrames {

  private static final double CONFIDENCE = 0.65;

  private final Arguments arguments;
  private final SpeakerFinder speakers;

  SayerFrames(Arguments arguments, SpeakerFinder speakers) {
    this.arguments = arguments;
    this.speakers = speakers;
  }

  boolean apply(SentenceView view, int token, LexiconEntry entry, ClaimSink sink) {
    int predicate = entry.part() == 'm' ? view.governor(token) : token;
    if (predicate < 0 || entry.part() != 'm' && negated(view, predicate)) {
      return false;
    }
    Mention speaker = speakers.speaker(view, predicate);
    if (speaker == null || speaker.actor() == null) {
      return false;
    }
    boolean offered = false;
    for (Argument target : concerned(view, predicate, entry)) {
      if (!speaker.actor().equals(target.mention().actor())) {
        sink.offer(candidate(view, token, entry, speaker, target));
        offered = true;
      }
    }
    return offered;
  }

  private List<Argument> concerned(SentenceView view, int predicate, LexiconEntry entry) {
    if (entry.part() == 'n') {
      return view.child(predicate, "cop") < 0 ? List.of() : arguments.called(view, predicate);
    }
    if (entry.part() == 'm' && Clauses.isPassive(view, predicate)) {
      return List.of();
    }
    return arguments.clauses().doers(view, predicate);
  }

  private static boolean negated(SentenceView view, int token) {
    return view.children(token, Set.of("advmod", "neg", "det")).stream()
        .anyMatch(child -> Set.of("not", "n't", "never", "no").contains(view.lemma(child)));
  }

  private Candidate candidate(
      SentenceView view, int token, LexiconEntry entry, Mention speaker, Argument target) {
    return new Candidate(
        speaker,
        entry.predicate(),
        target.mention(),
        token,
        Factuality.ASSERTED,
        evidence(view, speaker),
        Qualifiers.NONE,
        CONFIDENCE * target.weight(),
        new Explanation(
            "speech act",
            entry.line(),
            List.of(
                "trigger: " + view.token(token).text(),
                "source by saying so: " + speaker.text(),
                "target by " + target.path() + ": " + target.mention().text())));
  }

  /** From the speaker's sentence to this one where they are two; null for this one alone. */
  private static @Nullable Span evidence(SentenceView view, Mention speaker) {
    SentenceView other = view.sentenceAt(speaker.sentence());
    if (other == null || other == view) {
      return null;
    }
    Span here = view.sentence().span();
    Span there = other.sentence().span();
    return new Span(
        here.field(), Math.min(here.begin(), there.begin()), Math.max(here.end(), there.end()));
  }
}
