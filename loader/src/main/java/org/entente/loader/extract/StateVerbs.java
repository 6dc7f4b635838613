package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that state a lasting relation: {@code states.lexicon}, read once. */
final class StateVerbs {

  private final Map<String, List<Entry>> entries = new HashMap<>();

  private StateVerbs() {}

  /**
   * How one verb states one predicate.
   *
   * @param prepositions before the target; empty where it is the object
   * @param title of whoever does it; empty for none
   */
  record Entry(String verb, Set<String> prepositions, String predicate, String title) {}

  /**
   * The lexicon that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a line is not understood
   */
  static StateVerbs standard() {
    StateVerbs lexicon = new StateVerbs();
    int number = 0;
    for (String line : WordClasses.lines("states.lexicon")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\\s*;\\s*", -1);
      if (columns.length < 3 || columns.length > 4) {
        throw new IllegalArgumentException(
            "states.lexicon, line " + number + ": needs verbs ; target ; predicate ; title");
      }
      Set<String> prepositions =
          columns[1].equals("OBJ") ? Set.of() : Set.of(columns[1].split("\\|"));
      for (String verb : columns[0].strip().split("\\s+")) {
        lexicon
            .entries
            .computeIfAbsent(verb, key -> new ArrayList<>())
            .add(
                new Entry(
                    verb,
                    prepositions,
                    columns[2].strip(),
                    columns.length > 3 ? columns[3].strip() : ""));
      }
    }
    return lexicon;
  }

  /** What a verb can state, by its lemma. */
  List<Entry> entries(String verb) {
    return entries.getOrDefault(verb, List.of());
  }

  /** All entries, for those who lint them. */
  List<Entry> all() {
    return entries.values().stream().flatMap(List::stream).toList();
  }
}
