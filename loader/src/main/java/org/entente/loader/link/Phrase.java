package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a mention that stands alone, without an article around it to tag and parse. */
final class Phrase {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&+/'\\u2019-]*");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "to", "in", "for", "at", "from", "with", "on", "against", "by");

  private final List<String> words = new ArrayList<>();

  Phrase(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      String bare = word.replaceAll("['\\u2019]s$|['\\u2019]$", "");
      if (!(words.isEmpty() && ARTICLES.contains(bare.toLowerCase(Locale.ROOT)))) {
        words.add(spelled(bare));
      }
    }
  }

  /** "CANBERRA" as "Canberra"; short capitals are abbreviations. */
  private static String spelled(String word) {
    boolean shouted = word.length() > 5 && word.equals(word.toUpperCase(Locale.ROOT));
    return shouted && word.chars().allMatch(Character::isLetter)
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** The words from one to another, both inclusive. */
  String words(int first, int last) {
    return String.join(" ", words.subList(first, last + 1));
  }

  boolean isCapitalised(int index) {
    return Character.isUpperCase(word(index).codePointAt(0));
  }

  /** The last word before the first preposition: what the phrase is about; -1 if there is none. */
  int head() {
    for (int i = 0; i < size(); i++) {
      if (PREPOSITIONS.contains(word(i).toLowerCase(Locale.ROOT))) {
        return i - 1;
      }
    }
    return size() - 1;
  }

  boolean has(String lowerCaseWord) {
    return words.stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(lowerCaseWord));
  }
}
