package org.entente.loader.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How predicates are said: {@code events.lexicon} and {@code word-classes.lexicon}, read once. */
final class Lexicon {

  private final Map<String, List<LexiconEntry>> entries = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Lexicon() {}

  /**
   * The lexicon that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if an entry is not understood
   */
  static Lexicon standard() {
    Lexicon lexicon = new Lexicon();
    for (Line line : lines("word-classes.lexicon")) {
      String[] parts = line.text().split(":", 2);
      lexicon.classes.put(parts[0].strip(), Set.of(distinct(parts[1].strip().split("\\s+"))));
    }
    for (Line line : lines("events.lexicon")) {
      try {
        lexicon.add(line.text());
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "events.lexicon, line " + line.number() + ": " + e.getMessage(), e);
      }
    }
    return lexicon;
  }

  /** The entries of a lemma and part of speech, in file order. */
  List<LexiconEntry> entries(String lemma, char part) {
    return entries.getOrDefault(lemma + '/' + part, List.of());
  }

  /** Whether any entry begins with this lemma and part of speech. */
  boolean triggers(String lemma, char part) {
    return entries.containsKey(lemma + '/' + part);
  }

  Collection<List<LexiconEntry>> all() {
    return entries.values();
  }

  boolean inClass(String name, String lemma) {
    return classes.getOrDefault(name, Set.of()).contains(lemma);
  }

  private void add(String line) {
    String[] columns = line.split(";", -1);
    if (columns.length < 4) {
      throw new IllegalArgumentException("needs at least: triggers ; part ; frame ; predicate");
    }
    String part = columns[1].strip();
    if (!Set.of("v", "n", "a", "m").contains(part)) {
      throw new IllegalArgumentException("the part of speech is v, n, a or m, not '" + part + "'");
    }
    String[] frame = columns[2].strip().split("\\s*(<>|>)\\s*");
    if (frame.length != 2) {
      throw new IllegalArgumentException("a frame is SOURCE > TARGET or A <> B");
    }
    Conditions conditions = conditions(columns);
    for (String trigger : new LinkedHashSet<>(List.of(columns[0].strip().split("\\s+")))) {
      String[] words = trigger.split("\\+", 2);
      LexiconEntry entry =
          new LexiconEntry(
              words[0],
              words.length > 1 ? words[1] : "",
              part.charAt(0),
              role(frame[0]),
              role(frame[1]),
              columns[3].strip(),
              conditions.object(),
              conditions.modifiers(),
              conditions.infinitive(),
              conditions.unless(),
              conditions.passive(),
              conditions.ends(),
              trigger + " ; " + part + " ; " + columns[2].strip());
      entries.computeIfAbsent(words[0] + '/' + part, key -> new ArrayList<>()).add(entry);
    }
  }

  private record Conditions(
      Set<String> object,
      Set<String> modifiers,
      boolean infinitive,
      Set<String> unless,
      boolean passive,
      LexiconEntry.Ends ends) {}

  private Conditions conditions(String[] columns) {
    Set<String> object = Set.of();
    Set<String> modifiers = Set.of();
    boolean infinitive = false;
    Set<String> unless = Set.of();
    boolean passive = false;
    LexiconEntry.Ends ends = LexiconEntry.Ends.ANY;
    for (int i = 4; i < columns.length; i++) {
      String[] condition = columns[i].strip().split("=", 2);
      String value = condition.length < 2 ? "" : condition[1];
      switch (condition[0]) {
        case "obj" -> object = words(value);
        case "with" -> modifiers = words(value);
        case "xcomp" -> infinitive = true;
        case "unless" -> unless = Set.of(value.split("\\|"));
        case "passive" -> passive = true;
        case "ends" -> ends = LexiconEntry.Ends.valueOf(value.toUpperCase(Locale.ROOT));
        default ->
            throw new IllegalArgumentException(
                "the condition '" + columns[i].strip() + "' is not known");
      }
    }
    return new Conditions(object, modifiers, infinitive, unless, passive, ends);
  }

  private Set<String> words(String list) {
    Set<String> words = new HashSet<>();
    for (String word : list.split("\\|")) {
      if (classes.containsKey(word)) {
        words.addAll(classes.get(word));
      } else if (!word.isBlank()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Role role(String text) {
    Set<String> prepositions = new LinkedHashSet<>();
    Set<Role.Place> places = EnumSet.noneOf(Role.Place.class);
    for (String word : text.split("\\|")) {
      if (word.equals(word.toUpperCase(Locale.ROOT))) {
        places.add(Role.Place.valueOf(word));
      } else {
        prepositions.add(word);
      }
    }
    return prepositions.isEmpty() && places.size() == 1
        ? places.iterator().next()
        : new Role.AnyOf(Set.copyOf(prepositions), Set.copyOf(places));
  }

  private static String[] distinct(String[] words) {
    return new LinkedHashSet<>(List.of(words)).toArray(String[]::new);
  }

  private record Line(int number, String text) {}

  private static List<Line> lines(String resource) {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(new Line(number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return lines;
  }
}
