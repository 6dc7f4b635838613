package org.entente.cypher;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.model.Qualifiers;

/** Qualifiers as properties of a claim: {@code since} is kept as {@code qualifierSince}. */
final class QualifierProperties {

  private static final String PREFIX = "qualifier";
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]*");

  private QualifierProperties() {}

  static String property(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no name of a qualifier");
    }
    return PREFIX + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static Qualifiers read(Map<String, Object> properties) {
    Map<String, String> values = new TreeMap<>();
    properties.forEach(
        (property, value) -> {
          if (property.startsWith(PREFIX)) {
            String name = property.substring(PREFIX.length());
            values.put(
                name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                value.toString());
          }
        });
    return Qualifiers.of(values);
  }
}
