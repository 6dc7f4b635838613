package org.entente.cypher;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.model.Actor;

/** Names as they are searched for: without regard to case and accents. */
final class SearchWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that Unicode does not take apart into a plain letter and a mark. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ",
          "th", "’", "'");

  /** Between words; a dot or an apostrophe may stand inside one, as in U.S. and O'Brien. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.']+");

  private static final Pattern EDGES = Pattern.compile("^[.']+|[.']+$");

  private SearchWords() {}

  /** In lower case and with plain letters only. */
  static String folded(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }

  /** All names of an actor, folded, the canonical one first. */
  static List<String> names(Actor actor) {
    List<String> names = new ArrayList<>();
    names.add(folded(actor.name()));
    actor.aliases().forEach(alias -> names.add(folded(alias)));
    return names.stream().distinct().toList();
  }

  /**
   * Asks for names with every word of a folded text, as it is or as the beginning of a word, in the
   * language of the full-text index. Nothing but letters, digits, dots and apostrophes gets into
   * it.
   */
  static String query(String folded) {
    List<String> all = new ArrayList<>();
    for (String part : BETWEEN_WORDS.split(folded)) {
      String word = EDGES.matcher(part).replaceAll("");
      if (!word.isEmpty()) {
        all.add("(" + word + "^4 OR " + word + "*)");
      }
    }
    return String.join(" AND ", all);
  }
}
