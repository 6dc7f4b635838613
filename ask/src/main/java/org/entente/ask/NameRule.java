package org.entente.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which words may be a name: one that is known; or, where the question uses capitals, words with
 * capitals and the small words that names have; or else any that are not words of the grammar.
 */
final class NameRule {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "bin", "ibn", "de", "van", "von", "der");

  private final Grammar grammar;
  private final KnownNames known;
  private final boolean capitals;

  NameRule(Grammar grammar, KnownNames known, List<String> question) {
    this.grammar = grammar;
    this.known = known;
    this.capitals = question.stream().skip(1).anyMatch(NameRule::hasCapital);
  }

  /** The name that these words are, without an article. */
  Optional<String> name(List<String> words) {
    String whole = String.join(" ", words);
    if (known.knows(whole)) {
      return Optional.of(whole);
    }
    List<String> bare =
        words.get(0).equalsIgnoreCase("the") ? words.subList(1, words.size()) : words;
    if (bare.isEmpty() || isSmall(bare.get(0)) || isSmall(bare.get(bare.size() - 1))) {
      return Optional.empty();
    }
    boolean may =
        bare.stream()
            .allMatch(
                word ->
                    grammar.mayBeInName(word.toLowerCase(Locale.ROOT))
                        && (!capitals || hasCapital(word) || isSmall(word)));
    return may ? Optional.of(String.join(" ", bare)) : Optional.empty();
  }

  boolean isKnown(String name) {
    return known.knows(name);
  }

  static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase) || word.matches("\\d+");
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word);
  }
}
