package org.entente.loader.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Words for what a person is, such as "prime minister", from roles.tsv. */
final class Roles {

  /** The role of whoever leads a state or group, whatever the constitution calls it. */
  static final String LEADER = "leader";

  /** Roles that can be meant by "leader", the one that is mostly meant first. */
  static final List<String> HEADS =
      List.of(
          LEADER,
          "president",
          "prime minister",
          "chancellor",
          "supreme leader",
          "king",
          "queen",
          "emir",
          "sultan",
          "pope",
          "acting president",
          "state counsellor");

  private static final int LONGEST = 4;
  private static final Map<String, Role> PHRASES = load();

  private Roles() {}

  /**
   * What a phrase says that a person is.
   *
   * @param name as the offices of the gazetteer call it
   * @param gender that it tells; null if none
   */
  record Role(String name, @Nullable Gender gender) {}

  /** A role word of a sentence, both ends inclusive. */
  record Phrase(int first, int last, Role role) {}

  /** What a phrase in lower case says that a person is; null if nothing. */
  static @Nullable Role of(String phrase) {
    return PHRASES.get(phrase);
  }

  /** The longest role phrase that ends at a token; null if none does. */
  static @Nullable Phrase endingAt(Sentence sentence, int last) {
    for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
      Role role = PHRASES.get(phrase(sentence, first, last));
      if (role != null) {
        return new Phrase(first, last, role);
      }
    }
    return null;
  }

  private static String phrase(Sentence sentence, int first, int last) {
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first) {
        phrase.append(' ');
      }
      phrase.append(Tokens.lower(sentence, i));
    }
    return phrase.toString();
  }

  private static Map<String, Role> load() {
    Map<String, Role> phrases = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("roles.tsv", 3)) {
      Gender gender =
          switch (row.column(1)) {
            case "f" -> Gender.FEMALE;
            case "m" -> Gender.MALE;
            default -> null;
          };
      List<String> words = row.list(2);
      for (String word : words) {
        phrases.put(word, new Role(row.column(0), gender));
      }
    }
    return Map.copyOf(phrases);
  }
}
