package org.entente.loader.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of a title that names none: the Senate of "Senator Paul", the country of
 * "President Ruto". The title words themselves are the mention.
 */
final class Homes {

  private final OfficeLexicon lexicon;

  Homes(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The title as a mention of the body that it is of by itself; null if it names none, or if the
   * article does not speak of that country.
   */
  @Nullable Mention named(SentenceView view, TitlePhrase phrase) {
    boolean inOpposition = phrase.title().toLowerCase(Locale.ROOT).startsWith("shadow ");
    if (inOpposition || hasUnknownName(view, phrase)) {
      return null;
    }
    // "Aide for Senator X" is no senator.
    Actor body = lexicon.bodyOf(phrase.title().toLowerCase(Locale.ROOT).split(" for ")[0]);
    if (body == null && phrase.head().kind() == OfficeKind.SEAT) {
      body = lexicon.bodyOf(phrase.head().word());
    }
    if (body == null) {
      return null;
    }
    String country = body.iso3();
    Actor known = body;
    boolean spokenOf = country == null;
    for (Mention mention : view.document().mentions()) {
      Actor actor = mention.actor();
      if (actor != null) {
        spokenOf |= country != null && country.equals(actor.iso3());
        known = actor.id().equals(body.id()) ? actor : known;
      }
    }
    return spokenOf ? mention(view, phrase, known) : null;
  }

  /**
   * The title as a mention of the country that its bearer is known to belong to, or else of the one
   * country that the article is about; null if neither can be told.
   */
  @Nullable Mention country(SentenceView view, TitlePhrase phrase, Mention bearer) {
    if (!lexicon.in("OF_STATE", view.lemma(phrase.head().last())) || hasUnknownName(view, phrase)) {
      return null;
    }
    Actor person = bearer.actor();
    String iso3 = person == null ? null : person.iso3();
    Actor country = iso3 == null ? nearest(view, phrase) : ofCode(view, iso3);
    return country == null ? null : mention(view, phrase, country);
  }

  /** Whether a country is what such a title is of: "president", "health secretary". */
  private boolean isOfState(SentenceView view, TitlePhrase phrase) {
    String head = view.lemma(phrase.head().last());
    boolean portfolio = head.equals("secretary") && phrase.title().indexOf(' ') > 0;
    boolean ofProvince = phrase.title().toLowerCase(Locale.ROOT).startsWith("state ");
    return (lexicon.in("OF_STATE", head) || portfolio) && !ofProvince;
  }

  /** Whether a word of the title may name a body that is not linked: "Lions Club President". */
  private boolean hasUnknownName(SentenceView view, TitlePhrase phrase) {
    if (phrase.head().kind() == OfficeKind.SEAT) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.head().first(); i++) {
      String word = OfficeLexicon.word(view, i);
      if (view.token(i).pos().startsWith("NNP")
          && view.mentionAt(i) == null
          && !lexicon.in("FIELD", word)
          && !lexicon.in("TITLE_ADJECTIVE", word)
          && !lexicon.in("HONORIFIC", word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Actor ofCode(SentenceView view, String iso3) {
    for (Mention mention : view.document().mentions()) {
      Actor actor = mention.actor();
      if (mention.isA(ActorType.COUNTRY) && actor != null && iso3.equals(actor.iso3())) {
        return actor;
      }
    }
    return null;
  }

  /** The country that the article names most often, where it names it twice as often as others. */
  private static @Nullable Actor nearest(SentenceView view, TitlePhrase phrase) {
    Map<Actor, Integer> counts = new HashMap<>();
    for (Mention mention : view.document().mentions()) {
      if (mention.isA(ActorType.COUNTRY)) {
        counts.merge(mention.actor(), 1, Integer::sum);
      }
    }
    Actor most = null;
    int first = 0;
    int second = 0;
    for (Map.Entry<Actor, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        most = entry.getKey();
      } else if (entry.getValue() > second) {
        second = entry.getValue();
      }
    }
    return first >= 2 * second ? most : null;
  }

  private static Mention mention(SentenceView view, TitlePhrase phrase, Actor body) {
    int token = phrase.head().last();
    return Mentions.of(
        view, token, token, body, "the body that the title '" + phrase.title() + "' is of");
  }
}
