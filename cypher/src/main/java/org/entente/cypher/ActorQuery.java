package org.entente.cypher;

import java.util.Set;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Which actors are wanted: by relevance to a text, or else those with the most claims first.
 *
 * @param text words or beginnings of words of a name or alias, without regard to case and accents;
 *     null for all actors
 * @param types empty for all
 * @param iso3 of the country that the actor is or belongs to; null for all
 * @param page which part
 */
public record ActorQuery(
    @Nullable String text, Set<ActorType> types, @Nullable String iso3, PageRequest page) {

  public ActorQuery {
    types = Set.copyOf(types);
  }

  /** By name. */
  public static ActorQuery named(String text, int limit) {
    return new ActorQuery(text, Set.of(), null, PageRequest.first(limit));
  }

  /** The actors with the most claims. */
  public static ActorQuery top(int limit) {
    return new ActorQuery(null, Set.of(), null, PageRequest.first(limit));
  }
}
