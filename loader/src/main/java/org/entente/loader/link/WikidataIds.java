package org.entente.loader.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Wikidata ids of actors, from wikidata.tsv. */
final class WikidataIds {

  private static final Map<String, String> IDS = load();

  private WikidataIds() {}

  /** The Wikidata id of an actor; null if none is known. */
  static @Nullable String of(String actorId) {
    return IDS.get(actorId);
  }

  private static Map<String, String> load() {
    Map<String, String> ids = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("wikidata.tsv", 2)) {
      if (ids.put(row.column(0), row.column(1)) != null) {
        throw row.wrong(row.column(0) + " stands twice");
      }
    }
    return Map.copyOf(ids);
  }
}
