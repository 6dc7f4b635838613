package org.entente.cypher;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when. At least one of holder and body is given.
 *
 * @param holder the id of a person
 * @param body the id of the country or organisation that the office is in
 * @param title words that the title must contain, without regard to case; null for all
 * @param at only offices that were held on this day as far as is known; null for all
 */
public record OfficeQuery(
    @Nullable String holder,
    @Nullable String body,
    @Nullable String title,
    @Nullable LocalDate at) {

  public OfficeQuery {
    if (holder == null && body == null) {
      throw new IllegalArgumentException("name the holder of the office or the body that it is in");
    }
  }
}
