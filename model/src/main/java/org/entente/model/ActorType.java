package org.entente.model;

import java.util.Locale;

/** What kind of actor: also the second label of its node in the graph. */
public enum ActorType {
  PERSON("Person"),
  COUNTRY("Country"),
  ORGANIZATION("Organization"),
  ARMED_GROUP("ArmedGroup");

  private final String label;

  ActorType(String label) {
    this.label = label;
  }

  /** The name used in JSON and as a node label, such as {@code ArmedGroup}. */
  public String label() {
    return label;
  }

  /**
   * Reads what {@link #label()} writes, in any case.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public static ActorType ofLabel(String label) {
    for (ActorType type : values()) {
      if (type.label.toLowerCase(Locale.ROOT).equals(label.toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "no actor type is called '" + label + "'; use Person, Country, Organization or ArmedGroup");
  }
}
