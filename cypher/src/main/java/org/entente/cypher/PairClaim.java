package org.entente.cypher;

import java.time.LocalDate;

/**
 * An asserted claim, as much of it as an analysis of many needs.
 *
 * @param claim its id, to open it with {@link GraphReader#claim}
 * @param article that states it
 * @param relationship that it counts for, with the two actors and the predicate
 * @param published the day of the article
 * @param confidence in [0, 1]
 */
public record PairClaim(
    String claim,
    String article,
    RelationshipKey relationship,
    LocalDate published,
    double confidence) {}
