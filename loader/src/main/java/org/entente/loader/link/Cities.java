package org.entente.loader.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Large cities and regions, which are no actors, and the countries that they lie in. */
final class Cities {

  private static final Map<String, String> COUNTRIES = load();

  private Cities() {}

  /** The iso3 code of the country of a city; null if the city is not known. */
  static @Nullable String country(String name) {
    return COUNTRIES.get(Names.fold(name));
  }

  private static Map<String, String> load() {
    Map<String, String> countries = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("cities.tsv", 2)) {
      row.list(1).forEach(city -> countries.putIfAbsent(Names.fold(city), row.column(0)));
    }
    return Map.copyOf(countries);
  }
}
