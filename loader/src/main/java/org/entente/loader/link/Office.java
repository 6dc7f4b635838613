package org.entente.loader.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds or held.
 *
 * @param role such as {@code president} or {@code foreign minister}
 * @param body the ISO 3166-1 alpha-3 code of a country, or the id of an organisation
 * @param from the first day, or the first of the year where no more is known
 * @param to the last day; null for somebody who still holds it as far as the gazetteer knows
 */
record Office(String role, String body, LocalDate from, @Nullable LocalDate to) {

  boolean heldOn(LocalDate date) {
    return !date.isBefore(from) && (to == null || !date.isAfter(to));
  }

  /** Whether the news of a day may name its holder without saying who it is. */
  boolean inTheNews(LocalDate date, int yearsBefore, int yearsAfter) {
    return !date.isBefore(from.minusYears(yearsBefore))
        && (to == null || !date.isAfter(to.plusYears(yearsAfter)));
  }
}
