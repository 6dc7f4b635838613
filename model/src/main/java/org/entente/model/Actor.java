package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, country, organisation or armed group that can act.
 *
 * @param id canonical and stable: the same for the same actor in every run and order of loading,
 *     such as {@code country:RUS}, {@code person:bashar-al-assad}
 * @param name the canonical name, such as {@code Bashar al-Assad}
 * @param type what kind of actor
 * @param aliases other names, without the canonical one; may be empty
 * @param iso3 the ISO 3166-1 alpha-3 code of the country that the actor is or belongs to; null when
 *     none or unknown
 * @param wikidata the Wikidata id such as {@code Q159}; null when unknown
 */
public record Actor(
    String id,
    String name,
    ActorType type,
    List<String> aliases,
    @Nullable String iso3,
    @Nullable String wikidata) {

  public Actor {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an actor needs an id and a name");
    }
    aliases = List.copyOf(aliases);
  }

  /** An actor of which no more than this is known. */
  public static Actor of(String id, String name, ActorType type) {
    return new Actor(id, name, type, List.of(), null, null);
  }
}
