package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Field;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;

/** The persons that the tagger finds in an article, widened and cut to names that are known. */
final class PersonRuns {

  private final KnownPersons known;
  private final ArticlePersons persons;
  private final NameRuns runs;

  PersonRuns(KnownPersons known, ArticlePersons persons, NameRuns runs) {
    this.known = known;
    this.persons = persons;
    this.runs = runs;
  }

  List<NameRuns.Run> find(Sentence sentence) {
    List<NameRuns.Run> people = new ArrayList<>();
    for (NameRuns.Run run : runs.persons(sentence)) {
      people.add(known(sentence, widened(sentence, run)));
    }
    return people;
  }

  /** Takes in the words beside a run that make it a name of the gazetteer. */
  private NameRuns.Run widened(Sentence sentence, NameRuns.Run run) {
    for (int before = 2; before >= 0; before--) {
      for (int after = 2; after >= 0; after--) {
        int first = run.first() - before;
        int last = run.last() + after;
        if (before + after > 0
            && first >= 0
            && last < sentence.tokens().size()
            && isNameWord(sentence.tokens().get(first))
            && (isNameWord(sentence.tokens().get(last))
                || Tokens.lower(sentence, last - 1).equals("-"))
            && known.named(Tokens.name(sentence, first, last)) != null) {
          return new NameRuns.Run(first, last);
        }
      }
    }
    return run;
  }

  /** In a headline, the part of a run that is the name of somebody of the article. */
  private NameRuns.Run known(Sentence sentence, NameRuns.Run run) {
    if (sentence.span().field() != Field.TITLE) {
      return run;
    }
    for (int length = run.length(); length >= 1; length--) {
      for (int first = run.first(); first + length - 1 <= run.last(); first++) {
        String name = Tokens.name(sentence, first, first + length - 1);
        Bearer bearer = persons.bearer(name, null);
        if (persons.isNamed(name) || bearer != null && persons.isSurname(bearer, name)) {
          return new NameRuns.Run(first, first + length - 1);
        }
      }
    }
    return run;
  }

  private static boolean isNameWord(Token token) {
    return token.text().length() > 1
        && (Tokens.capitalised(token) || token.text().startsWith("al-"))
        && !Titles.isTitle(token.text());
  }
}
