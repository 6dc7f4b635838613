package org.entente.loader.extract;

import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the party of a person where no title says it: "Rand Paul (R-Ky.)", "Conservative Stephen
 * Harper", "some Democrats, including Senator Schumer".
 */
final class PartyFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.9;
  private static final Set<String> OPENING = Set.of(",", "(", "[", "-LRB-", "-LSB-");
  private static final Set<String> LISTING =
      Set.of("including", "like", "such", "notably", "namely");

  private final Parties parties;
  private final PersonNames names;
  private final TitleReader titles;

  PartyFinder(OfficeLexicon lexicon) {
    parties = new Parties(lexicon);
    names = new PersonNames(lexicon);
    titles = new TitleReader(lexicon);
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    for (Mention mention : view.mentions()) {
      if (mention.isA(ActorType.PERSON) && mention.form() == Mention.Form.NAME) {
        Mention letter = letter(view, mention.lastToken() + 1);
        if (letter != null) {
          offer(mention, letter, "letter after the name", sink);
        }
      } else if (parties.isParty(mention)) {
        Mention person = names.at(view, mention.lastToken() + 1);
        if (person != null) {
          offer(person, mention, "party before the name", sink);
        } else {
          listed(view, mention, sink);
        }
      }
    }
  }

  /** The party in "(R-Ky.)", ", D-Calif.,". */
  private @Nullable Mention letter(SentenceView view, int opening) {
    if (opening + 1 >= view.size() || !OPENING.contains(view.token(opening).text())) {
      return null;
    }
    Mention party = view.mentionAt(opening + 1);
    boolean bracketed = !view.token(opening).text().equals(",");
    if (party != null && party.firstToken() == opening + 1 && parties.isParty(party)) {
      boolean letters = party.text().contains("-");
      return letters || bracketed && isClosing(view, party.lastToken() + 1) ? party : null;
    }
    boolean place =
        opening + 3 < view.size()
            && view.token(opening + 2).text().equals("-")
            && Character.isUpperCase(view.token(opening + 3).text().charAt(0));
    boolean closed = bracketed && isClosing(view, opening + 2);
    return place || closed ? parties.byLetter(view, view.token(opening + 1)) : null;
  }

  private static boolean isClosing(SentenceView view, int token) {
    return token < view.size()
        && Set.of(")", "]", "-RRB-", "-RSB-").contains(view.token(token).text());
  }

  /** "Republicans like A and B": everybody in the list is one of them. */
  private void listed(SentenceView view, Mention party, ClaimSink sink) {
    if (!view.token(party.lastToken()).pos().endsWith("S")) {
      return;
    }
    int i = party.lastToken() + 1;
    if (i < view.size() && view.token(i).text().equals(",")) {
      i++;
    }
    if (i >= view.size() || !LISTING.contains(OfficeLexicon.word(view, i))) {
      return;
    }
    i += OfficeLexicon.word(view, i).equals("such") ? 2 : 1;
    List<TitlePhrase> phrases = titles.read(view);
    while (i < view.size()) {
      int token = i;
      Mention person = names.at(view, token);
      for (TitlePhrase phrase : phrases) {
        if (person == null && phrase.first() == token) {
          person = names.at(view, phrase.last() + 1);
        }
      }
      if (person == null) {
        return;
      }
      offer(person, party, "list of a party's members", sink);
      i = person.lastToken() + 1;
      while (i < view.size() && isBetween(view, i)) {
        i++;
      }
    }
  }

  private boolean isBetween(SentenceView view, int token) {
    String word = OfficeLexicon.word(view, token);
    boolean place =
        view.token(token).pos().equals("NNP")
            && token > 0
            && Set.of("of", "from").contains(OfficeLexicon.word(view, token - 1));
    return Set.of(",", "and", ";", "of", "from").contains(word) || place;
  }

  private static void offer(Mention person, Mention party, String path, ClaimSink sink) {
    sink.offer(
        new Candidate(
            person,
            "MEMBER_OF",
            party,
            person.head(),
            Factuality.ASSERTED,
            null,
            Qualifiers.NONE.with("current", "true"),
            CONFIDENCE,
            new Explanation("party", "", List.of(path, "party: " + party.text()))));
  }
}
