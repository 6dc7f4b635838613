package org.entente.loader.link;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gender that a first name mostly tells, from first-names.tsv. */
final class FirstNames {

  private static final Map<String, Gender> GENDERS = load();

  private FirstNames() {}

  /** The gender of a folded first name; null if it is rare or given to both. */
  static @Nullable Gender gender(String name) {
    return GENDERS.get(name);
  }

  private static Map<String, Gender> load() {
    Map<String, Gender> genders = new HashMap<>();
    for (TsvRows.Row row : TsvRows.resource("first-names.tsv", 2)) {
      Gender gender = row.column(0).equals("f") ? Gender.FEMALE : Gender.MALE;
      row.list(1).forEach(name -> genders.put(name, gender));
    }
    return Map.copyOf(genders);
  }
}
