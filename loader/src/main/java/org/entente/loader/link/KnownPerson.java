package org.entente.loader.link;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A person of the gazetteer.
 *
 * @param actor with the canonical name
 * @param gender null if unknown
 * @param shortNames the names by which the news call the person alone, such as {@code Merkel}
 * @param offices in no particular order
 */
record KnownPerson(
    Actor actor, @Nullable Gender gender, List<String> shortNames, List<Office> offices) {

  private static final int YEARS_BEFORE = 2;
  private static final int YEARS_AFTER = 8;
  private static final int YEARS_AFTER_HEAD = 20;

  boolean inOffice(LocalDate date) {
    return offices.stream().anyMatch(office -> office.heldOn(date));
  }

  boolean inTheNews(LocalDate date) {
    for (Office office : offices) {
      boolean head = Roles.HEADS.contains(office.role()) || office.role().equals("vice president");
      if (office.inTheNews(date, YEARS_BEFORE, head ? YEARS_AFTER_HEAD : YEARS_AFTER)) {
        return true;
      }
    }
    return false;
  }
}
