package org.entente.loader.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/** What is known of organisations by their words: {@code bodies.lexicon}, {@code parents.tsv}. */
final class BodyLexicon {

  private static final int COLUMNS = 5;

  private final WordClasses classes = WordClasses.read("bodies.lexicon");
  private final Map<String, Actor> parents = new LinkedHashMap<>();

  private BodyLexicon() {}

  /**
   * The lexicon that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a line is not understood
   */
  static BodyLexicon standard() {
    BodyLexicon lexicon = new BodyLexicon();
    int number = 0;
    for (String line : WordClasses.lines("parents.tsv")) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row.length != COLUMNS) {
          throw new IllegalArgumentException(
              "parents.tsv, line " + number + ": has " + row.length + " columns, not " + COLUMNS);
        }
        Actor parent = actor(row);
        for (String beginning : row[0].split("\\|")) {
          lexicon.parents.put(beginning, parent);
        }
      }
    }
    return lexicon;
  }

  /** Reads id, name, type and iso3 from the columns after the first. */
  static Actor actor(String[] row) {
    return new Actor(
        row[1],
        row[2],
        ActorType.ofLabel(row[3]),
        List.of(),
        row[4].isBlank() ? null : row[4],
        null);
  }

  boolean in(String name, String word) {
    return classes.has(name, word);
  }

  /** The body of which others begin with this name; null if none is known. */
  @Nullable Actor parent(String beginning) {
    return parents.get(beginning);
  }

  /** Whether an actor is, by its name, part of a state or of another body. */
  boolean isStateBody(Actor body) {
    return anyWord(body, "STATE_BODY");
  }

  /** Whether an actor is, by its name, a medium. */
  boolean isMedium(Actor body) {
    return anyWord(body, "MEDIUM");
  }

  /** Whether an actor is, by its name, a body of many states. */
  boolean isInternational(Actor body) {
    return anyWord(body, "INTERNATIONAL") && !anyWord(body, "STATE_BODY");
  }

  private boolean anyWord(Actor body, String name) {
    for (String word : body.name().toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      if (in(name, word)) {
        return true;
      }
    }
    return false;
  }
}
