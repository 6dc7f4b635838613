package org.entente.cypher;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What all asserted claims of the same kind between two actors come to.
 *
 * @param key which one
 * @param source who does or is it; of a symmetric predicate either end
 * @param target to whom
 * @param sign of the predicate
 * @param symmetric whether the ends may be swapped
 * @param belief in (0, 1): how far it may be believed; see {@link Belief}
 * @param claimCount asserted claims
 * @param articleCount articles that assert it
 * @param sourceCount outlets that assert it
 * @param negatedCount claims that deny it; not counted in the belief
 * @param hypotheticalCount claims that it may be; not counted in the belief
 * @param firstSeen publication of the first article that asserts it; null when none has a date
 * @param lastSeen publication of the last; null when none has a date
 * @param titles of an office, the most often stated first; empty for other predicates
 * @param validFrom since when it holds as the articles say: an ISO 8601 year, month or day; null
 *     when none says so
 * @param validTo until when, in the same way
 * @param current whether it still holds as the newest article that says anything about it says;
 *     null when none does
 */
public record Relationship(
    RelationshipKey key,
    Actor source,
    Actor target,
    Sign sign,
    boolean symmetric,
    double belief,
    long claimCount,
    long articleCount,
    long sourceCount,
    long negatedCount,
    long hypotheticalCount,
    @Nullable LocalDate firstSeen,
    @Nullable LocalDate lastSeen,
    List<String> titles,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable Boolean current) {

  public Relationship {
    titles = List.copyOf(titles);
  }

  public String id() {
    return key.id();
  }

  public String predicate() {
    return key.predicate();
  }
}
