package org.entente.cypher;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One office of one person, from all claims with the same title.
 *
 * @param title as it is most often written
 * @param validFrom since when, as an article says: an ISO 8601 year, month or day; null when none
 *     does
 * @param validTo until when, in the same way
 * @param seenFrom publication of the first article that has the person in office; null when unknown
 * @param seenTo publication of the last such article; null when unknown
 * @param formerSince publication of the first article that calls the person a former holder; null
 *     when none does
 * @param claimCount asserted claims
 * @param claimIds of these claims, so that each can be read
 */
public record Tenure(
    Actor holder,
    Actor body,
    String title,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable LocalDate seenFrom,
    @Nullable LocalDate seenTo,
    @Nullable LocalDate formerSince,
    long claimCount,
    List<String> claimIds) {

  public Tenure {
    claimIds = List.copyOf(claimIds);
  }
}
