package org.entente.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are compared: without case, signs and a leading article. */
final class Names {

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}_]+");

  /** Words that stand for anybody and so match nobody. */
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "we", "it", "his", "her", "their", "our");

  private Names() {}

  static String normal(String name) {
    String plain = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.startsWith("the ") ? plain.substring(4).strip() : plain;
  }

  /** Whether words of a text are themselves one of the normal names. */
  static boolean mentions(Set<String> names, String words) {
    String normal = normal(words);
    return normal.length() > 2 && names.contains(normal) && !PRONOUNS.contains(normal);
  }
}
