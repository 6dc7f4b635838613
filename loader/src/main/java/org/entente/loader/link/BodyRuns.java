package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Sentence;

/** The organisations that the tagger finds in an article, parted where it joins two names. */
final class BodyRuns {

  private final Gazetteer gazetteer;
  private final KnownPersons known;
  private final ArticleView article;
  private final ArticlePersons persons;
  private final NameRuns runs;

  BodyRuns(
      Gazetteer gazetteer,
      KnownPersons known,
      ArticleView article,
      ArticlePersons persons,
      NameRuns runs) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.article = article;
    this.persons = persons;
    this.runs = runs;
  }

  List<NameRuns.Run> find(Sentence sentence) {
    List<NameRuns.Run> bodies = new ArrayList<>();
    for (NameRuns.Run run : runs.organizations(sentence)) {
      bodies.addAll(withoutOwner(sentence, run));
    }
    return bodies;
  }

  /**
   * "Obama's State Department" is a person and a department, "Lord's Resistance Army" one name;
   * "Labour and the Greens" are two parties.
   */
  private List<NameRuns.Run> withoutOwner(Sentence sentence, NameRuns.Run run) {
    boolean campaign = Tokens.lower(sentence, run.last()).equals("campaign");
    if (campaign && run.length() == 2 && isSurname(sentence, run.first())) {
      return List.of(new NameRuns.Run(run.first(), run.first()));
    }
    for (int i = run.first() + 1; i < run.last(); i++) {
      boolean joined = Tokens.lower(sentence, i).equals("and");
      if (joined || sentence.tokens().get(i).pos().equals("POS")) {
        String owner = Tokens.name(sentence, run.first(), i - 1);
        boolean known = !gazetteer.find(Tokens.name(sentence, run.first(), run.last())).isEmpty();
        boolean person = persons.bearer(owner, null) != null;
        if (!known && (person || !gazetteer.find(owner).isEmpty())) {
          return List.of(new NameRuns.Run(run.first(), i - 1), new NameRuns.Run(i + 1, run.last()));
        }
      }
    }
    return twoNames(sentence, run);
  }

  /** "Republican House": a run that the gazetteer knows in two parts only. */
  private List<NameRuns.Run> twoNames(Sentence sentence, NameRuns.Run run) {
    if (!gazetteer.find(Tokens.name(sentence, run.first(), run.last())).isEmpty()) {
      return List.of(run);
    }
    for (int i = run.first(); i < run.last(); i++) {
      if (!gazetteer.find(Tokens.name(sentence, run.first(), i)).isEmpty()
          && !gazetteer.find(Tokens.name(sentence, i + 1, run.last())).isEmpty()) {
        return List.of(new NameRuns.Run(run.first(), i), new NameRuns.Run(i + 1, run.last()));
      }
    }
    return List.of(run);
  }

  /** Whether a token is the surname of somebody of the article or of the news of the day. */
  boolean isSurname(Sentence sentence, int token) {
    String name = sentence.tokens().get(token).text();
    Bearer bearer = persons.bearer(name, null);
    boolean surname = bearer != null && persons.isSurname(bearer, name);
    boolean wellKnown = known.wellKnown(name, null, article.date()) != null;
    return (surname || wellKnown) && gazetteer.find(name).isEmpty();
  }
}
