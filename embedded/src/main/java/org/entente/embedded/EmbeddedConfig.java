package org.entente.embedded;

import java.nio.file.Path;

/**
 * How to start an embedded server.
 *
 * @param home where its data, logs and configuration lie; made if it is not there
 * @param boltPort the port for drivers; 0 for any free one
 * @param httpPort the port for HTTP and the Neo4j Browser; 0 for any free one
 * @param password of the user {@code neo4j}; taken at the first start only
 */
public record EmbeddedConfig(Path home, int boltPort, int httpPort, String password) {

  public EmbeddedConfig {
    if (password.length() < 8) {
      throw new IllegalArgumentException("a Neo4j password has at least 8 characters");
    }
  }
}
