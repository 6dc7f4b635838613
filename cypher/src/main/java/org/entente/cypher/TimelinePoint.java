package org.entente.cypher;

import java.time.LocalDate;
import org.entente.model.Sign;

/**
 * What was said with one predicate, in one direction, in one bucket of time.
 *
 * @param start the first day of the bucket
 * @param relationship that the claims count for, or would
 * @param sign of the predicate
 * @param asserted claims that it is so
 * @param negated claims that it is not so
 * @param hypothetical claims that it may be so
 * @param articles that these claims stand in
 */
public record TimelinePoint(
    LocalDate start,
    RelationshipKey relationship,
    Sign sign,
    long asserted,
    long negated,
    long hypothetical,
    long articles) {}
