package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Says of sentences that gave nothing why not: the first of the steps to a claim that failed. */
final class SilenceExplainer {

  private final Lexicon lexicon;
  private final List<ClaimFinder> finders;

  SilenceExplainer(Lexicon lexicon, List<ClaimFinder> finders) {
    this.lexicon = lexicon;
    this.finders = finders;
  }

  /**
   * The silent sentences of an article, in text order.
   *
   * @param views the sentences with at least one linked mention, by index
   * @param claims what the article gave
   */
  List<Silence> explain(
      Article article,
      List<Sentence> sentences,
      Map<Integer, SentenceView> views,
      List<Claim> claims) {
    List<Silence> silences = new ArrayList<>();
    for (Sentence sentence : sentences) {
      boolean spoke =
          claims.stream()
              .flatMap(claim -> claim.evidence().stream())
              .anyMatch(evidence -> evidence.span().overlaps(sentence.span()));
      if (!spoke) {
        String why = why(sentence, views.get(sentence.index()));
        silences.add(new Silence(Evidence.of(article, sentence.span()), why));
      }
    }
    return silences;
  }

  private String why(Sentence sentence, @Nullable SentenceView view) {
    Set<String> actors =
        view == null
            ? Set.of()
            : view.mentions().stream()
                .map(mention -> mention.actor())
                .filter(actor -> actor != null)
                .map(Actor::name)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    if (view == null || actors.size() < 2) {
      return actors.isEmpty() ? "no actor" : "one actor only: " + String.join("", actors);
    }
    List<String> dropped = new ArrayList<>();
    for (ClaimFinder finder : finders) {
      finder.find(view, candidate -> dropped.add(candidate(candidate)));
    }
    if (!dropped.isEmpty()) {
      return "the ends do not suit the predicate, or are one actor: " + String.join("; ", dropped);
    }
    if (!sentence.parsed()) {
      return "not parsed: too long, or no two words that can name an actor";
    }
    List<String> triggers = triggers(view);
    String found = String.join(", ", actors);
    return triggers.isEmpty()
        ? "no word of the event lexicon; actors: " + found
        : "no actors in the frame of " + String.join(", ", triggers) + "; actors: " + found;
  }

  private static String candidate(Candidate candidate) {
    return candidate.source().text()
        + " "
        + candidate.predicate()
        + " "
        + candidate.target().text();
  }

  private List<String> triggers(SentenceView view) {
    List<String> triggers = new ArrayList<>();
    for (int token = 0; token < view.size(); token++) {
      String pos = view.token(token).pos();
      char part = pos.startsWith("V") ? 'v' : pos.startsWith("N") ? 'n' : 'a';
      if (!lexicon.entries(view.lemma(token), part).isEmpty()) {
        triggers.add("'" + view.token(token).text() + "'");
      }
    }
    return triggers;
  }
}
