package org.entente.cypher;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a query; unlike {@link Map#of}, it takes null for what does not restrict. */
final class Params {

  private final Map<String, @Nullable Object> values = new HashMap<>();

  static Params of(String name, @Nullable Object value) {
    return new Params().and(name, value);
  }

  Params and(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** A list, or null when it is empty and so does not restrict. */
  Params andAny(String name, Collection<String> list) {
    return and(name, list.isEmpty() ? null : list);
  }

  Params and(RelationshipFilter filter) {
    return and("minBelief", filter.minBelief())
        .and("seenFrom", filter.seenFrom())
        .and("seenTo", filter.seenTo());
  }

  /** One more than the page takes, so that it is known whether there is another page. */
  Params andLimit(PageRequest page) {
    return and("limit", page.limit() + 1);
  }

  Map<String, @Nullable Object> map() {
    return values;
  }
}
