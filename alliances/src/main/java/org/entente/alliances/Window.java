package org.entente.alliances;

import java.time.LocalDate;

/**
 * A stretch of days.
 *
 * @param from the first day
 * @param until the day after the last one
 */
public record Window(LocalDate from, LocalDate until) {

  public Window {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "the window from " + from + " until " + until + " holds no day");
    }
  }

  /** From the first of January of one year to the last of December of another. */
  public static Window ofYears(int first, int last) {
    return new Window(LocalDate.of(first, 1, 1), LocalDate.of(last + 1, 1, 1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
