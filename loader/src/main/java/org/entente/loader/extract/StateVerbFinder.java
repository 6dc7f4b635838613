package org.entente.loader.extract;

import java.util.List;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;

/**
 * Finds lasting relations that a verb states of actors named right beside it: "she heads the
 * agency", "the party was founded by him", "Sweden joined NATO". Unlike the frames of events, it
 * looks through no nouns: a minister's staff that joins a union says nothing of the minister.
 */
final class StateVerbFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.75;

  private final StateVerbs verbs;
  private final Arguments arguments;

  StateVerbFinder(StateVerbs verbs, Lexicon lexicon) {
    this.verbs = verbs;
    this.arguments = new Arguments(lexicon);
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    if (!view.sentence().parsed()) {
      return;
    }
    for (int token = 0; token < view.size(); token++) {
      if (view.token(token).pos().startsWith("V") && !view.relation(token).equals("amod")) {
        for (StateVerbs.Entry entry : verbs.entries(view.lemma(token))) {
          apply(view, token, entry, sink);
        }
      }
    }
  }

  private void apply(SentenceView view, int verb, StateVerbs.Entry entry, ClaimSink sink) {
    List<Argument> targets =
        entry.prepositions().isEmpty()
            ? arguments.clauses().doneTo(view, verb)
            : arguments.behind(view, verb, entry.prepositions());
    if (targets.isEmpty()) {
      return;
    }
    for (Argument source : arguments.clauses().doers(view, verb)) {
      for (Argument target : targets) {
        if (fits(entry, source, target)) {
          offer(view, verb, entry, source.mention(), target.mention(), sink);
        }
      }
    }
  }

  private static boolean fits(StateVerbs.Entry entry, Argument source, Argument target) {
    boolean people = source.mention().form() == Mention.Form.DEMONYM;
    boolean bySomebody = entry.title().isEmpty() || source.mention().isA(ActorType.PERSON);
    boolean toBody =
        !target.mention().isA(ActorType.PERSON)
            && target.mention().form() != Mention.Form.METONYM
            && target.mention().form() != Mention.Form.DEMONYM;
    return source.weight() == 1 && target.weight() == 1 && bySomebody && !people && toBody;
  }

  private static void offer(
      SentenceView view,
      int verb,
      StateVerbs.Entry entry,
      Mention source,
      Mention target,
      ClaimSink sink) {
    Qualifiers qualifiers = Qualifiers.NONE;
    if (!entry.title().isEmpty()) {
      boolean past = view.token(verb).pos().equals("VBD");
      qualifiers = qualifiers.with("title", entry.title()).with("current", String.valueOf(!past));
    }
    qualifiers = PeriodReader.add(view, target.lastToken(), qualifiers);
    sink.offer(
        new Candidate(
            source,
            entry.predicate(),
            target,
            verb,
            null,
            null,
            qualifiers,
            CONFIDENCE,
            new Explanation(
                "state verb",
                entry.verb() + ": " + entry.predicate(),
                List.of("who: " + source.text(), "what: " + target.text()))));
  }
}
