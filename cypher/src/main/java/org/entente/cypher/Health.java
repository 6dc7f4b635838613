package org.entente.cypher;

/**
 * How the store is.
 *
 * @param server name and version, such as {@code Neo4j/5.26.30}
 * @param migration number of the newest migration that the graph has
 * @param version of the graph
 * @param roundTripMillis how long the store took to say so, in milliseconds
 */
public record Health(String server, int migration, GraphVersion version, double roundTripMillis) {}
