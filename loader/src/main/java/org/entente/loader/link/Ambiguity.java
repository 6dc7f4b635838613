package org.entente.loader.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Names of actors that are also something else, from ambiguous.tsv: Georgia, Turkey, Jordan. */
final class Ambiguity {

  private static final Map<String, Signs> NAMES = load();

  private Ambiguity() {}

  private record Signs(List<String> other, List<String> actor) {}

  /**
   * Whether a name means something else than the actor.
   *
   * @param has whether the text has a word, given in lower case
   */
  static boolean isOther(String name, Predicate<String> has) {
    Signs signs = NAMES.get(name);
    return signs != null
        && signs.other().stream().anyMatch(has)
        && signs.actor().stream().noneMatch(has);
  }

  private static Map<String, Signs> load() {
    Map<String, Signs> names = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("ambiguous.tsv", 3)) {
      names.put(row.column(0), new Signs(row.list(1), row.list(2)));
    }
    return Map.copyOf(names);
  }
}
