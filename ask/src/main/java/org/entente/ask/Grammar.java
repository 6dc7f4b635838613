package org.entente.ask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The shapes of questions, from {@code questions.grammar}, whose first lines explain it. */
final class Grammar {

  private static final String RESOURCE = "questions.grammar";

  /** Words of the grammar that a name may contain all the same. */
  private static final Set<String> IN_NAMES = Set.of("of", "the", "and", "for");

  private final List<Shape> shapes = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private final Set<String> literals = new HashSet<>();

  /**
   * @param kind what kind of question it makes
   * @param elements words, optional words in brackets, slots in angle brackets
   */
  record Shape(Kind kind, List<String> elements) {}

  /** The kinds of questions; NOUN makes relationships from a word such as "allies". */
  enum Kind {
    RELATIONSHIPS,
    NOUN,
    BETWEEN,
    PATH,
    TURNED,
    OFFICES,
    WHY,
    WHEN,
    EXAMPLE
  }

  Grammar() {
    for (String line : QuestionLexicon.Resource.lines(RESOURCE)) {
      String[] parts = line.split(": ", 2);
      Kind kind = Kind.valueOf(parts[0]);
      if (kind == Kind.EXAMPLE) {
        examples.add(parts[1]);
        continue;
      }
      Shape shape = new Shape(kind, List.of(parts[1].strip().split("\\s+")));
      shapes.add(shape);
      for (String element : shape.elements) {
        if (!element.startsWith("<")) {
          literals.addAll(words(element));
        }
      }
    }
  }

  List<Shape> shapes() {
    return shapes;
  }

  List<String> examples() {
    return examples;
  }

  boolean isWord(String word) {
    return literals.contains(word);
  }

  boolean mayBeInName(String word) {
    return !literals.contains(word) || IN_NAMES.contains(word);
  }

  static boolean isOptional(String element) {
    return element.startsWith("[");
  }

  static List<String> words(String element) {
    return Arrays.asList(element.replaceAll("[\\[\\]]", "").split("\\|"));
  }
}
