package org.entente.loader.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the institutions of countries: "the Russian defence ministry", "Egypt's military", "rebels
 * in Syria", and "the army" once the article has said whose. One for each article.
 */
final class InstitutionFinder {

  private static final int FURTHEST = 2;

  /** A country whose news speak of rebels, but of those of others. */
  private static final String AT_PEACE = "country:USA";

  /** What follows an institution that it belongs to. */
  private static final Set<String> PEOPLE =
      Set.of(
          "chief",
          "officer",
          "soldier",
          "commander",
          "spokesman",
          "spokeswoman",
          "official",
          "source",
          "leader",
          "leadership",
          "veteran",
          "unit",
          "general",
          "colonel",
          "captain",
          "member",
          "fighter",
          "headquarters",
          "helicopter",
          "jet",
          "plane",
          "warplane",
          "force",
          "statement",
          "minister");

  /** "Russian-backed separatists" and "the Saudi-led coalition" are actors of their own. */
  private static final Set<String> TIES = Set.of("backed", "led", "supported", "aligned", "allied");

  private final Gazetteer gazetteer;
  private final ArticleView article;
  private final Map<String, Actor> lastOfKind = new HashMap<>();

  InstitutionFinder(Gazetteer gazetteer, ArticleView article) {
    this.gazetteer = gazetteer;
    this.article = article;
  }

  /** The institutions of a sentence, given its names; to be called in the order of the text. */
  List<Mention> find(Sentence sentence, List<Mention> named) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Institutions.Phrase phrase = Institutions.startingAt(sentence, i);
      if (phrase == null
          || NominalResolver.mentionAt(named, i) != null
          || NominalResolver.mentionAt(named, phrase.last()) != null
          || isPartOfMore(sentence, phrase.last())) {
        continue;
      }
      Mention mention = of(sentence, i, phrase, named);
      if (mention != null) {
        found.add(mention);
      }
      i = phrase.last();
    }
    return found;
  }

  /** "Military action" is no army, but "army officers" are of one. */
  private static boolean isPartOfMore(Sentence sentence, int last) {
    if (last + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.tokens().get(last + 1);
    boolean people = PEOPLE.contains(Tokens.lemma(sentence, last + 1));
    return next.pos().startsWith("NN") && !people || next.pos().equals("HYPH");
  }

  private @Nullable Mention of(
      Sentence sentence, int first, Institutions.Phrase phrase, List<Mention> named) {
    Mention tied = tied(sentence, first, phrase, named);
    if (tied != null) {
      return tied;
    }
    Mention owner = before(sentence, first, named);
    if (owner == null) {
      owner = after(sentence, phrase.last(), named);
    }
    if (owner != null && owner.actor() != null) {
      Actor actor = institution(phrase.kind(), owner.actor());
      if (actor == null) {
        return null;
      }
      lastOfKind.put(phrase.kind().key(), actor);
      int begin = Math.min(first, owner.firstToken());
      return article.nominal(
          sentence, begin, phrase.last(), actor, 0.85, "institution of a country");
    }
    Actor actor = lastOfKind.get(phrase.kind().key());
    boolean definite = Tokens.lower(sentence, first - 1).equals("the");
    if (actor != null && (definite || phrase.kind().isGroup())) {
      return article.nominal(sentence, first, phrase.last(), actor, 0.7, "the one named before");
    }
    Actor home = gazetteer.country(article.home());
    boolean name = Tokens.capitalised(sentence.tokens().get(first)) && first > 0;
    boolean group = phrase.kind().isGroup();
    if (home == null || !definite && !name && !group || group && home.id().equals(AT_PEACE)) {
      return null;
    }
    actor = ofCountry(phrase.kind(), home);
    return article.nominal(sentence, first, phrase.last(), actor, 0.6, "in the article's country");
  }

  /** An institution of a country, by its own name if the gazetteer has one. */
  private Actor ofCountry(Institutions.Kind kind, Actor country) {
    String demonym = gazetteer.demonym(country);
    List<Gazetteer.Entry> known = gazetteer.find(demonym + " " + kind.word());
    return known.isEmpty() ? kind.of(country, demonym) : known.get(0).actor();
  }

  /** "Iran-backed rebels". */
  private @Nullable Mention tied(
      Sentence sentence, int first, Institutions.Phrase phrase, List<Mention> named) {
    Mention country = NominalResolver.mentionAt(named, first - 3);
    if (!phrase.kind().isGroup()
        || country == null
        || !Tokens.lower(sentence, first - 2).equals("-")
        || !TIES.contains(Tokens.lower(sentence, first - 1))) {
      return null;
    }
    int begin = country.firstToken();
    String name = Tokens.name(sentence, begin, phrase.last());
    boolean armed = phrase.kind().type() == ActorType.ARMED_GROUP;
    Actor actor = Actor.of(Names.id(armed ? "group" : "org", name), name, phrase.kind().type());
    lastOfKind.put(phrase.kind().key(), actor);
    return article.nominal(sentence, begin, phrase.last(), actor, 0.7, "named by its backer");
  }

  private @Nullable Actor institution(Institutions.Kind kind, Actor owner) {
    if (owner.type() == ActorType.COUNTRY) {
      return ofCountry(kind, owner);
    }
    // A ruler's army is his state's.
    boolean armed = kind.key().equals("armed-forces");
    return owner.type() == ActorType.PERSON && armed ? gazetteer.country(owner.iso3()) : null;
  }

  /** The country or ruler right before the phrase, with few words between. */
  private static @Nullable Mention before(Sentence sentence, int first, List<Mention> named) {
    for (int i = first - 1; i >= Math.max(0, first - 1 - FURTHEST); i--) {
      Mention mention = NominalResolver.mentionAt(named, i);
      if (mention != null) {
        boolean possessive = i < first - 1 && sentence.tokens().get(i + 1).pos().equals("POS");
        boolean country = mention.actor() != null && mention.actor().type() == ActorType.COUNTRY;
        return possessive || country ? mention : null;
      }
      String pos = sentence.tokens().get(i).pos();
      if (!pos.equals("POS") && !pos.startsWith("JJ")) {
        return null;
      }
    }
    return null;
  }

  /** The country after "in" or "of": "rebels in Syria". */
  private static @Nullable Mention after(Sentence sentence, int last, List<Mention> named) {
    String word = Tokens.lower(sentence, last + 1);
    Mention mention = NominalResolver.mentionAt(named, last + 2);
    return (word.equals("in") || word.equals("of")) && mention != null ? mention : null;
  }
}
