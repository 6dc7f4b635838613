package org.entente.loader.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words from a lexicon file: lines of the form {@code CLASS: word word}, where a plus
 * joins several words ({@code chief+of+staff}).
 */
final class WordClasses {

  private final Map<String, Set<String>> classes;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  /**
   * Reads a lexicon beside this class.
   *
   * @throws IllegalArgumentException naming file and line if a line is no class or a class or a
   *     word in it is given twice
   */
  static WordClasses read(String resource) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(resource)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(":", 2);
      if (parts.length < 2) {
        throw new IllegalArgumentException(resource + ", line " + number + ": not CLASS: words");
      }
      Set<String> words = new LinkedHashSet<>();
      for (String word : parts[1].strip().split("\\s+")) {
        if (!words.add(word.replace('+', ' '))) {
          throw new IllegalArgumentException(
              resource + ", line " + number + ": '" + word + "' is given twice");
        }
      }
      if (classes.put(parts[0].strip(), words) != null) {
        throw new IllegalArgumentException(
            resource + ", line " + number + ": a second class " + parts[0]);
      }
    }
    return new WordClasses(classes);
  }

  /** All lines of a resource beside this class. */
  static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = WordClasses.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return lines;
  }

  /** The words of a class, in the order of the file; empty if there is no such class. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Set.of());
  }

  boolean has(String name, String word) {
    return words(name).contains(word);
  }
}
