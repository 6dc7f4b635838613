package org.entente.cypher;

/** A claim that has to do with a relationship. */
public record EvidenceItem(Bearing bearing, StoredClaim claim) {}
