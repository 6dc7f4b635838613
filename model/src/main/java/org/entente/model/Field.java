package org.entente.model;

import java.util.Locale;

/** The part of an article that an offset counts in. */
public enum Field {
  TITLE,
  TEXT;

  /** The name used in JSON and in the graph: {@code title} or {@code text}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads what {@link #key()} writes.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public static Field ofKey(String key) {
    for (Field field : values()) {
      if (field.key().equals(key)) {
        return field;
      }
    }
    throw new IllegalArgumentException("no field is called '" + key + "'; use title or text");
  }
}
