package org.entente.ask;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * One end of what is asked for.
 *
 * @param name the words that name an actor, or null if it is what the question asks for
 * @param types what kind of actor is asked for; empty for any
 */
public record Side(@Nullable String name, Set<ActorType> types) {

  public Side {
    types = Set.copyOf(types);
  }

  static Side named(String name) {
    return new Side(name, Set.of());
  }

  static Side any(Set<ActorType> types) {
    return new Side(null, types);
  }

  String inWords() {
    if (name != null) {
      return "'" + name + "'";
    }
    return types.isEmpty()
        ? "anybody"
        : "any "
            + new TreeSet<>(types)
                .stream().map(ActorType::label).collect(Collectors.joining(" or "));
  }
}
