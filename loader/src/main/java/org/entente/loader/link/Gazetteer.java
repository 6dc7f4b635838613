package org.entente.loader.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The actors that are known before any article is read, by every name that the news use for them.
 * Compiled from countries.tsv, countries-extra.tsv and actors.tsv beside this class.
 */
final class Gazetteer {

  private final Map<String, Entry> names = new HashMap<>();
  private int longest = 1;

  private Gazetteer() {}

  /** An actor and the form in which a name stands for it. */
  record Entry(Actor actor, Mention.Form form) {}

  /**
   * The gazetteer that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a line is not understood
   */
  static Gazetteer standard() {
    Gazetteer gazetteer = new Gazetteer();
    Map<String, List<String[]>> extra = new HashMap<>();
    rows("countries-extra.tsv", 4)
        .forEach(row -> extra.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row));
    for (String[] row : rows("countries.tsv", 7)) {
      List<String> aliases = list(row[4]);
      List<String> demonyms = list(row[5]);
      List<String> capitals = list(row[6]);
      for (String[] more : extra.getOrDefault(row[3], List.of())) {
        aliases.addAll(list(more[1]));
        demonyms.addAll(list(more[2]));
        capitals.addAll(list(more[3]));
      }
      gazetteer.add(row, aliases, demonyms, capitals);
    }
    for (String[] row : rows("actors.tsv", 7)) {
      gazetteer.add(row, list(row[4]), list(row[5]), list(row[6]));
    }
    return gazetteer;
  }

  /** What a name stands for, in the case given; null if it is not known. */
  @Nullable Entry find(String name) {
    return names.get(key(name));
  }

  /** The largest number of tokens in a name. */
  int longest() {
    return longest;
  }

  private void add(
      String[] row, List<String> aliases, List<String> demonyms, List<String> capitals) {
    Actor actor =
        new Actor(
            row[0],
            row[1],
            ActorType.ofLabel(row[2]),
            aliases.stream().filter(alias -> !alias.equals(row[1])).distinct().toList(),
            row[3].isBlank() ? null : row[3],
            null);
    put(row[1], actor, Mention.Form.NAME);
    aliases.forEach(alias -> put(alias, actor, Mention.Form.NAME));
    demonyms.forEach(demonym -> put(demonym, actor, Mention.Form.DEMONYM));
    capitals.forEach(capital -> put(capital, actor, Mention.Form.METONYM));
  }

  private void put(String name, Actor actor, Mention.Form form) {
    String key = key(name);
    names.putIfAbsent(key, new Entry(actor, form));
    longest = Math.max(longest, key.split(" ").length + 2);
  }

  /** Joins tokens as the tokenizer splits them: spaces fold, curly apostrophes become straight. */
  static String key(String name) {
    return name.replace('\u2019', '\'')
        .replace("'", " '")
        .replaceAll("[\\s\\u00a0-]+", " ")
        .strip();
  }

  private static List<String> list(String column) {
    List<String> items = new ArrayList<>();
    Arrays.stream(column.split("\\|"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .forEach(items::add);
    return items;
  }

  private static List<String[]> rows(String resource, int columns) {
    Map<Integer, String[]> rows = new LinkedHashMap<>();
    try (InputStream in = Gazetteer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalArgumentException(
              resource + ", line " + number + ": has " + row.length + " columns, not " + columns);
        }
        rows.put(number, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
    return List.copyOf(rows.values());
  }
}
