package org.entente.alliances;

import java.time.LocalDate;
import org.entente.model.Predicate;

/**
 * One asserted claim between two actors, as much of it as an analysis of alliances needs.
 *
 * @param claimId the claim that it comes from, so that an answer can show its sentence
 * @param articleId the article of the claim; the bootstrap draws whole articles
 * @param source actor id
 * @param target actor id
 * @param predicate gives the sign, words or deeds, and whether it goes both ways
 * @param date the day of the article or, where known, of what it reports
 * @param weight how far it is to be believed, more than 0; 1 for an event that is not in doubt
 */
public record PairEvent(
    String claimId,
    String articleId,
    String source,
    String target,
    Predicate predicate,
    LocalDate date,
    double weight) {

  public PairEvent {
    if (!(weight > 0) || Double.isInfinite(weight)) {
      throw new IllegalArgumentException(
          "claim " + claimId + " has the weight " + weight + "; it must be more than 0 and finite");
    }
  }
}
