package org.entente.ask;

import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Which relations a question is about.
 *
 * @param predicates names of predicates; empty if it is about all of a sign, or about all
 * @param sign the sign asked for, or null
 */
public record What(Set<String> predicates, @Nullable Sign sign) {

  public static final What ANYTHING = new What(Set.of(), null);

  public What {
    predicates = Set.copyOf(predicates);
  }

  String inWords() {
    if (!predicates.isEmpty()) {
      return String.join(" or ", new TreeSet<>(predicates));
    }
    return sign == null ? "anything" : "anything " + sign;
  }
}
