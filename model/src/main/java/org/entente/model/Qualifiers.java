package org.entente.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a claim states beside its two ends: {@code title}, {@code kin}, {@code amount}, {@code
 * goods}, {@code since}, {@code until}, {@code date}, {@code current}. Values are as in the text,
 * dates are ISO 8601 (a year, a month or a day), {@code current} is {@code true} or {@code false}.
 */
public record Qualifiers(SortedMap<String, String> values) {

  public static final Qualifiers NONE = new Qualifiers(new TreeMap<>());

  public Qualifiers {
    values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  public static Qualifiers of(Map<String, String> values) {
    return new Qualifiers(new TreeMap<>(values));
  }

  public Qualifiers with(String key, String value) {
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(key, value);
    return new Qualifiers(more);
  }
}
