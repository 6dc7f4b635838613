package org.entente.cypher;

import org.entente.model.Actor;

/**
 * An actor as a list shows it.
 *
 * @param claimCount claims that have it at either end, whatever their factuality
 * @param relationshipCount relationships that have it at either end
 */
public record ActorSummary(Actor actor, long claimCount, long relationshipCount) {}
