package org.entente.loader.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What institutions a country has and how they are called, from institutions.tsv. */
final class Institutions {

  private static final Set<String> GROUPS =
      Set.of("rebels", "separatists", "militias", "coalition");
  private static final int LONGEST = 4;
  private static final Map<String, Kind> PHRASES = load();

  private Institutions() {}

  /**
   * One kind of institution.
   *
   * @param key part of the ids, such as {@code foreign-ministry}
   * @param word what it is called in a canonical name
   */
  record Kind(String key, ActorType type, String word) {

    /** Whether a country has many of the kind, so that it is called by no definite name. */
    boolean isGroup() {
      return GROUPS.contains(key);
    }

    /** The institution of one country. */
    Actor of(Actor country, String demonym) {
      String kind = type == ActorType.ARMED_GROUP ? "group:" : "org:";
      String iso3 = country.iso3() == null ? country.id() : country.iso3();
      return new Actor(
          kind + iso3.toLowerCase(Locale.ROOT) + "-" + key,
          demonym + " " + word,
          type,
          List.of(),
          country.iso3(),
          null);
    }
  }

  /** A phrase that begins at a token of a sentence. */
  record Phrase(int last, Kind kind) {}

  /** The kind that a phrase in lower case names; null if none. */
  static @Nullable Kind called(String phrase) {
    return PHRASES.get(phrase);
  }

  /** The longest phrase that begins at a token; null if none does. */
  static @Nullable Phrase startingAt(Sentence sentence, int first) {
    StringBuilder phrase = new StringBuilder();
    Phrase longest = null;
    int end = Math.min(sentence.tokens().size(), first + LONGEST);
    for (int last = first; last < end; last++) {
      phrase.append(last > first ? " " : "").append(Tokens.lower(sentence, last));
      Kind kind = PHRASES.get(phrase.toString());
      if (kind != null) {
        longest = new Phrase(last, kind);
      }
    }
    return longest;
  }

  private static Map<String, Kind> load() {
    Map<String, Kind> phrases = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("institutions.tsv", 4)) {
      Kind kind = new Kind(row.column(0), ActorType.ofLabel(row.column(1)), row.column(2));
      row.list(3).forEach(phrase -> phrases.put(phrase, kind));
    }
    return Map.copyOf(phrases);
  }
}
