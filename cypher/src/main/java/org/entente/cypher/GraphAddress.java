package org.entente.cypher;

import java.net.URI;
import java.util.Set;

/**
 * Where a Neo4j is and how to log in.
 *
 * @param uri {@code bolt://} or {@code neo4j://} with a host, also with {@code +s} or {@code +ssc}
 * @param user such as {@code neo4j}
 * @param password never shown by {@link #toString()}
 */
public record GraphAddress(URI uri, String user, String password) {

  private static final Set<String> SCHEMES =
      Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

  public GraphAddress {
    if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
      throw new IllegalArgumentException(
          "'" + uri + "' is no address of a Neo4j; write it as in neo4j://localhost:7687");
    }
  }

  /**
   * An address from text.
   *
   * @throws IllegalArgumentException if the text is no such address; the message says how to write
   *     it
   */
  public static GraphAddress of(String uri, String user, String password) {
    return new GraphAddress(URI.create(uri.strip()), user, password);
  }

  @Override
  public String toString() {
    return user + "@" + uri;
  }
}
