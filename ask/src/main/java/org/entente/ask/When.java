package org.entente.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time that a question is about.
 *
 * @param from the first day, or null for the beginning
 * @param until the day after the last one, or null for the end
 */
public record When(@Nullable LocalDate from, @Nullable LocalDate until) {

  public static final When EVER = new When(null, null);

  String inWords() {
    return (from == null ? "" : ", from " + from) + (until == null ? "" : ", before " + until);
  }
}
