package org.entente.cypher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what articles know of actors, so that the outcome does not depend on which article
 * came first: of several names the longest is the name and the others are aliases; of several codes
 * or ids the first in the alphabet counts.
 */
final class KnownActors {

  private static final Comparator<String> BETTER_NAME =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Map<String, Actor> actors = new TreeMap<>();
  private final Map<String, Actor> stored = new HashMap<>();

  void add(Actor actor) {
    actors.merge(actor.id(), actor, KnownActors::together);
  }

  /** Takes what the graph knows of an actor. */
  void stored(Actor actor) {
    stored.put(actor.id(), actor);
    actors.merge(actor.id(), actor, (read, known) -> together(known, read));
  }

  List<String> ids() {
    return List.copyOf(actors.keySet());
  }

  /** The actors that the graph does not know, or not so well. */
  List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Actor actor : actors.values()) {
      if (!actor.equals(stored.get(actor.id()))) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("name", actor.name());
        properties.put("aliases", actor.aliases());
        properties.put("searchNames", SearchWords.names(actor));
        properties.put("iso3", actor.iso3());
        properties.put("wikidata", actor.wikidata());
        rows.add(Map.of("id", actor.id(), "label", actor.type().label(), "properties", properties));
      }
    }
    return rows;
  }

  /** Both, with the type of the first: an actor that is in the graph keeps its type. */
  private static Actor together(Actor one, Actor other) {
    Set<String> names = new TreeSet<>(one.aliases());
    names.addAll(other.aliases());
    String name = one.name();
    if (!one.name().equals(other.name())) {
      name = BETTER_NAME.compare(one.name(), other.name()) <= 0 ? one.name() : other.name();
      names.add(one.name());
      names.add(other.name());
    }
    names.remove(name);
    return new Actor(
        one.id(),
        name,
        one.type(),
        List.copyOf(names),
        first(one.iso3(), other.iso3()),
        first(one.wikidata(), other.wikidata()));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }
}
