package org.entente.loader.extract;

import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;

/**
 * Finds who is of which body where no post is named: "Reuters' Ana Diaz", "Ana Diaz of the Red
 * Cross". In a group with arms such a person is a member, elsewhere he holds a post without a
 * title.
 */
final class AffiliationFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.75;

  private static final Set<String> AFTER_NAME = Set.of("of");
  private static final Set<String> AFTER_COMMA = Set.of("of", "from", "with");

  private final Parties parties;

  AffiliationFinder(OfficeLexicon lexicon) {
    parties = new Parties(lexicon);
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    for (Mention person : view.mentions()) {
      if (person.isA(ActorType.PERSON) && person.form() == Mention.Form.NAME) {
        int before = person.firstToken() - 1;
        if (before > 0 && view.token(before).pos().equals("POS")) {
          Mention body = view.mentionAt(before - 1);
          if (body != null && (!body.isA(ActorType.COUNTRY) || leads(person, body))) {
            offer(person, body, "possessor of the name", sink);
          }
        }
        of(view, person, sink);
      }
    }
  }

  /** Whether a person is known to act for a country: "Bolivia's Morales". */
  private static boolean leads(Mention person, Mention country) {
    return person.actor() != null
        && country.actor() != null
        && person.actor().iso3() != null
        && person.actor().iso3().equals(country.actor().iso3());
  }

  private void of(SentenceView view, Mention person, ClaimSink sink) {
    int of = person.lastToken() + 1;
    if (of < view.size() && view.token(of).text().equals(",")) {
      of++;
      if (of < view.size() && word(view, of).equals("now")) {
        of++;
      }
    }
    boolean comma = of > person.lastToken() + 1;
    if (of + 2 >= view.size() || !(comma ? AFTER_COMMA : AFTER_NAME).contains(word(view, of))) {
      return;
    }
    int first = word(view, of + 1).equals("the") ? of + 2 : of + 1;
    Mention body = view.mentionAt(first);
    if (body != null && body.firstToken() == first && !body.isA(ActorType.COUNTRY)) {
      offer(person, body, "'" + word(view, of) + "' after the name", sink);
    }
  }

  private static String word(SentenceView view, int token) {
    return OfficeLexicon.word(view, token);
  }

  private void offer(Mention person, Mention body, String path, ClaimSink sink) {
    if (body.isA(ActorType.PERSON) || body.form() == Mention.Form.PRONOUN) {
      return;
    }
    boolean member = body.isA(ActorType.ARMED_GROUP) || parties.isParty(body);
    sink.offer(
        new Candidate(
            person,
            member ? "MEMBER_OF" : "HOLDS_OFFICE",
            body,
            person.head(),
            Factuality.ASSERTED,
            null,
            Qualifiers.NONE.with("current", "true"),
            CONFIDENCE,
            new Explanation("affiliation", "", List.of(path, "of: " + body.text()))));
  }
}
