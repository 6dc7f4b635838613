package org.entente.cypher;

import java.util.Set;

/**
 * The evidence of a relationship that is wanted: supporting first, then denying, hypothetical and
 * contradicting; the newest article first in each.
 *
 * @param relationship which one; it need not exist, so that "why not" can be asked, too
 * @param bearings empty for all
 * @param page which part
 */
public record EvidenceQuery(RelationshipKey relationship, Set<Bearing> bearings, PageRequest page) {

  public EvidenceQuery {
    bearings = Set.copyOf(bearings);
  }
}
