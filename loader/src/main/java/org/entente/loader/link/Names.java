package org.entente.loader.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are compared: without case, accents, hyphens and the particles between their parts. */
final class Names {

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "bint", "ibn", "ben", "von", "van", "de", "da", "der", "den", "di",
          "del", "la", "le", "abu", "ul", "as", "ash", "ad", "the", "jr", "sr", "ii", "iii");

  /** "F.S.B." is "FSB", "U.S" is "US". */
  private static final Pattern DOTTED = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}?");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0-]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\\u2019`\\u02bf\\u02bb.]");

  private Names() {}

  /** Lower case, without accents. */
  static String fold(String name) {
    return MARKS
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** The folded words of a name: "al-Assad" is two, "O'Neill" one. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String plain = APOSTROPHES.matcher(fold(name)).replaceAll("");
    for (String word : BREAKS.split(plain)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The words of a person's name that tell who it is: no particles, no initials. */
  static List<String> telling(String name) {
    List<String> telling = new ArrayList<>();
    List<String> words = words(name);
    for (String word : words) {
      if (word.length() > 1 && !PARTICLES.contains(word)) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? words : telling;
  }

  /** Equal for "Bashar al-Assad" and "Bashar Assad", for "Kim Jong-un" and "Kim Jong Un". */
  static String personKey(String name) {
    return String.join(" ", telling(name));
  }

  /** A stable id: {@code person:bashar-al-assad}. */
  static String id(String kind, String name) {
    return kind + ":" + BREAKS.matcher(fold(name)).replaceAll("-").replaceAll("^-|-$", "");
  }

  /** Joins tokens as the tokenizer splits them: spaces fold, curly apostrophes become straight. */
  static String key(String name) {
    String straight = name.replace('\u2019', '\'').replace("'", " '");
    if (DOTTED.matcher(straight).matches()) {
      straight = straight.replace(".", "");
    }
    return SPACES.matcher(straight).replaceAll(" ").strip();
  }
}
