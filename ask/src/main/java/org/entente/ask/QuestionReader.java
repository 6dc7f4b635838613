package org.entente.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Ontology;

/**
 * Reads questions in plain English. The shapes of questions and the words that they are made of are
 * files; the predicates come with their labels from the ontology. What it cannot read it says; it
 * never guesses.
 */
public final class QuestionReader {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Grammar grammar = new Grammar();
  private final QuestionLexicon lexicon;
  private final Set<String> lexiconWords;
  private final KnownNames known;

  /**
   * @param known tells names of actors; {@link KnownNames#NONE} will do
   */
  public QuestionReader(Ontology ontology, KnownNames known) {
    this.lexicon = new QuestionLexicon(ontology);
    this.lexiconWords = lexicon.words();
    this.known = known;
  }

  /** Questions of every kind that are understood. */
  public List<String> examples() {
    return List.copyOf(grammar.examples());
  }

  /** Reads a question, with or without a question mark. */
  public Reading read(String question) {
    String plain =
        question
            .strip()
            .replaceAll("[?!.\\s]+$", "")
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .replaceAll("(?i)^(please|can you tell me|tell me)[, ]+", "");
    if (plain.isEmpty()) {
      return new Reading.NotUnderstood(
          List.of(), "The question is empty. Ask as in the examples.", examples());
    }
    TimePhrases.Found time = TimePhrases.in(plain);
    List<String> words = words(time.rest());
    NameRule names = new NameRule(grammar, known, words);
    ShapeMatcher matcher = new ShapeMatcher(grammar, lexicon, names, words);
    ShapeMatcher.Fit best = null;
    for (ShapeMatcher.Fit fit : matcher.fits()) {
      // Of equally good ways to read it the first counts.
      if (best == null || knownNames(fit, names) > knownNames(best, names)) {
        best = fit;
      }
    }
    return best == null
        ? notUnderstood(words, matcher.furthest())
        : new Reading.Understood(best.bindings().question(best.kind(), time.when()));
  }

  private static long knownNames(ShapeMatcher.Fit fit, NameRule names) {
    return fit.bindings().names().values().stream().filter(names::isKnown).count();
  }

  private Reading notUnderstood(List<String> words, int furthest) {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).toLowerCase(Locale.ROOT);
      boolean name = i > 0 && NameRule.hasCapital(words.get(i)) || known.knows(words.get(i));
      if (!grammar.isWord(lower) && !lexiconWords.contains(lower) && !name) {
        unknown.add(words.get(i));
      }
    }
    if (unknown.isEmpty()) {
      List<String> rest = words.subList(Math.min(furthest, words.size() - 1), words.size());
      unknown.addAll(rest);
      unknown.removeIf(word -> rest.size() > 1 && ARTICLES.contains(word));
    }
    String message =
        "I do not understand "
            + String.join(", ", unknown.stream().map(word -> "'" + word + "'").toList())
            + ". Ask as in the examples.";
    return new Reading.NotUnderstood(unknown, message, examples());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.replace(",", " ").strip().split("\\s+")) {
      if (word.matches(".+'s")) {
        words.add(word.substring(0, word.length() - 2));
        words.add("'s");
      } else if (word.matches(".+s'")) {
        words.add(word.substring(0, word.length() - 1));
        words.add("'s");
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
