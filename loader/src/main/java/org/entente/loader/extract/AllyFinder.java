package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;

/**
 * Finds who is called whose ally or rival: "Iran's ally Syria", "Hezbollah, an ally of Assad", "its
 * South Korean allies".
 */
final class AllyFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.8;

  private final TitleReader titles;
  private final Bearers bearers;

  AllyFinder(OfficeLexicon lexicon, Lexicon words) {
    titles = new TitleReader(lexicon);
    bearers = new Bearers(lexicon, new Arguments(words));
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    List<TitlePhrase> phrases = titles.read(view);
    List<List<Bearers.Bearer>> found = null;
    for (int i = 0; i < phrases.size(); i++) {
      TitlePhrase phrase = phrases.get(i);
      OfficeKind kind = phrase.head().kind();
      if (kind == OfficeKind.ALLY || kind == OfficeKind.RIVAL) {
        found = found == null ? bearers.of(view, phrases) : found;
        read(view, phrase, found.get(i), sink);
      }
    }
  }

  private void read(
      SentenceView view, TitlePhrase phrase, List<Bearers.Bearer> persons, ClaimSink sink) {
    List<Bearers.Bearer> called = persons.isEmpty() ? bearers.states(view, phrase) : persons;
    List<Mention> whose = whose(phrase);
    for (Bearers.Bearer one : called) {
      for (Mention other : whose) {
        offer(phrase, one, other, sink);
      }
    }
    List<TitlePhrase.Owner> owners = phrase.before();
    if (called.isEmpty() && owners.size() == 2 && isPair(owners.get(0), owners.get(1))) {
      Mention people = owners.get(1).mention();
      offer(
          phrase,
          new Bearers.Bearer(people, Bearers.Joint.DESCRIPTION, false),
          owners.get(0).mention(),
          sink);
    }
  }

  /** Whose ally: the possessor if there is one, else who is named next to the noun. */
  private static List<Mention> whose(TitlePhrase phrase) {
    List<Mention> possessors = new ArrayList<>();
    Mention nearest = null;
    for (TitlePhrase.Owner owner : phrase.before()) {
      nearest = owner.mention();
      if (owner.possessive()) {
        possessors.add(owner.mention());
      }
    }
    if (!possessors.isEmpty()) {
      return possessors;
    }
    return nearest == null ? phrase.behind() : List.of(nearest);
  }

  /** "Its South Korean allies": the people named are the allies. */
  private static boolean isPair(TitlePhrase.Owner whose, TitlePhrase.Owner people) {
    return whose.possessive()
        && !people.possessive()
        && people.mention().isA(ActorType.COUNTRY)
        && !people.mention().equals(whose.mention());
  }

  private static void offer(TitlePhrase phrase, Bearers.Bearer one, Mention other, ClaimSink sink) {
    boolean ally = phrase.head().kind() == OfficeKind.ALLY;
    sink.offer(
        new Candidate(
            one.mention(),
            ally ? "ALLIED_WITH" : "RIVAL_OF",
            other,
            one.stated() ? phrase.head().last() : one.mention().head(),
            one.stated() ? null : Factuality.ASSERTED,
            null,
            Qualifiers.NONE,
            CONFIDENCE,
            new Explanation(
                "ally or rival",
                phrase.head().kind() + ": " + phrase.head().word(),
                List.of("called so: " + one.mention().text(), "whose: " + other.text()))));
  }
}
