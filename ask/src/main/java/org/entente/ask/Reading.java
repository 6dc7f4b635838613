package org.entente.ask;

import java.util.List;

/** What became of a question. */
public sealed interface Reading {

  /** The question was understood. */
  record Understood(Question question) implements Reading {}

  /**
   * It was not.
   *
   * @param words the words that could not be read, as they stand in the question
   * @param message what is wrong and what to do, for the person who asked
   * @param examples questions that are understood
   */
  record NotUnderstood(List<String> words, String message, List<String> examples)
      implements Reading {

    public NotUnderstood {
      words = List.copyOf(words);
      examples = List.copyOf(examples);
    }
  }
}
