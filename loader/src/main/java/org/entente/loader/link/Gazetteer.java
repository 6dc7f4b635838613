package org.entente.loader.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * The countries, organisations and armed groups that are known before any article is read, by every
 * name that the news use for them. Compiled from countries.tsv, countries-extra.tsv and actors.tsv
 * beside this class.
 */
final class Gazetteer {

  /** The columns of actors.tsv. */
  static final int COLUMNS = 7;

  private static final String LOCAL = "~";

  private final Map<String, List<Entry>> names = new HashMap<>();
  private final Map<String, List<Entry>> lowerCaseNames = new HashMap<>();
  private final Map<String, Actor> countries = new HashMap<>();
  private final Map<String, Actor> byId = new HashMap<>();
  private final Map<Actor, String> adjectives = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private boolean first;

  private Gazetteer() {}

  /**
   * An actor and the form in which a name stands for it.
   *
   * @param local whether the name means the actor only where the text speaks of its country, as
   *     "the Senate" does
   */
  record Entry(Actor actor, Mention.Form form, boolean local) {}

  /**
   * The gazetteer that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a line is not understood
   */
  static Gazetteer standard() {
    Gazetteer gazetteer = new Gazetteer();
    Map<String, List<TsvRows.Row>> extra = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("countries-extra.tsv", 4)) {
      extra.computeIfAbsent(row.column(0), k -> new ArrayList<>()).add(row);
    }
    for (TsvRows.Row row : TsvRows.resource("countries.tsv", COLUMNS)) {
      List<String> aliases = row.list(4);
      List<String> demonyms = row.list(5);
      List<String> capitals = row.list(6);
      for (TsvRows.Row more : extra.getOrDefault(row.column(3), List.of())) {
        aliases.addAll(more.list(1));
        demonyms.addAll(more.list(2));
        capitals.addAll(more.list(3));
      }
      gazetteer.add(row, aliases, demonyms, capitals);
    }
    for (TsvRows.Row row : TsvRows.resource("actors.tsv", COLUMNS)) {
      gazetteer.add(row, row.list(4), row.list(5), row.list(6));
    }
    return gazetteer;
  }

  /**
   * What a name may stand for, the most usual first; empty if it is not known. A name of several
   * words is also found in lower case ("the state department").
   */
  List<Entry> find(String name) {
    String key = Names.key(name);
    List<Entry> found = names.get(key);
    if (found == null && key.indexOf(' ') > 0) {
      found = lowerCaseNames.get(key.toLowerCase(Locale.ROOT));
    }
    return found == null ? List.of() : found;
  }

  /** The country with this ISO 3166-1 alpha-3 code; null if there is none. */
  @Nullable Actor country(@Nullable String iso3) {
    return iso3 == null ? null : countries.get(iso3);
  }

  /** The actor with an id; null if it is not known. */
  @Nullable Actor actor(String id) {
    return byId.get(id);
  }

  /** The adjective of a country, such as Syrian; its name if none is known. */
  String demonym(Actor country) {
    return adjectives.getOrDefault(country, country.name());
  }

  /** The largest number of tokens in a name that begins with a word; 0 if none does. */
  int longest(String firstWord) {
    return longest.getOrDefault(firstWord(Names.key(firstWord)), 0);
  }

  private static String firstWord(String key) {
    int space = key.indexOf(' ');
    return (space < 0 ? key : key.substring(0, space)).toLowerCase(Locale.ROOT);
  }

  /** Adds an actor of a user's file before all others of the same names. */
  void addFirst(TsvRows.Row row, KnownPersons persons) {
    if (row.column(0).isEmpty() || row.column(1).isEmpty()) {
      throw row.wrong("an actor needs an id and a name");
    }
    if (type(row) == ActorType.PERSON) {
      String aliases = String.join("|", row.list(4));
      String[] person = {row.column(1), row.column(3), "", "", aliases, ""};
      persons.addFirst(new TsvRows.Row(row.file(), row.line(), person));
      return;
    }
    first = true;
    add(row, row.list(4), row.list(5), row.list(6));
    first = false;
  }

  /** Adds another name of an actor. */
  void alias(String name, Actor actor) {
    put(name, actor, Mention.Form.NAME);
  }

  private void add(
      TsvRows.Row row, List<String> aliases, List<String> demonyms, List<String> capitals) {
    String name = row.column(1);
    Actor actor =
        new Actor(
            row.column(0),
            name,
            type(row),
            aliases.stream()
                .filter(alias -> !alias.equals(name) && !alias.startsWith(LOCAL))
                .distinct()
                .toList(),
            row.column(3).isEmpty() ? null : row.column(3),
            WikidataIds.of(row.column(0)));
    if (actor.type() == ActorType.COUNTRY && actor.iso3() != null) {
      countries.putIfAbsent(actor.iso3(), actor);
    }
    if (!demonyms.isEmpty()) {
      adjectives.put(actor, demonyms.get(0));
    }
    byId.put(actor.id(), actor);
    put(name, actor, Mention.Form.NAME);
    aliases.forEach(alias -> put(alias, actor, Mention.Form.NAME));
    demonyms.forEach(demonym -> put(demonym, actor, Mention.Form.DEMONYM));
    capitals.forEach(capital -> put(capital, actor, Mention.Form.METONYM));
  }

  private static ActorType type(TsvRows.Row row) {
    try {
      return ActorType.ofLabel(row.column(2));
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  private void put(String name, Actor actor, Mention.Form form) {
    boolean local = name.startsWith(LOCAL);
    String key = Names.key(local ? name.substring(LOCAL.length()) : name);
    Entry entry = new Entry(actor, form, local);
    put(names, key, entry);
    if (key.indexOf(' ') > 0) {
      put(lowerCaseNames, key.toLowerCase(Locale.ROOT), entry);
    }
    // Hyphens are tokens of their own and no words of the key.
    longest.merge(firstWord(key), key.split(" ").length + 2, Math::max);
  }

  private void put(Map<String, List<Entry>> index, String key, Entry entry) {
    List<Entry> entries = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (entries.stream().noneMatch(known -> known.actor().equals(entry.actor()))) {
      entries.add(first ? 0 : entries.size(), entry);
    }
  }
}
