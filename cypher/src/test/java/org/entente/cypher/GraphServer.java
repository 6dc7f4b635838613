package org.entente.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.embedded.EmbeddedConfig;
import org.entente.embedded.EmbeddedNeo4j;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The real Neo4j that integration tests run on, one per test process: the one that {@code
 * ENTENTE_TEST_NEO4J_URI} names (its data are deleted!), or else a container where a Docker engine
 * answers, or else the embedded server. It says on standard output which one it is.
 */
public final class GraphServer {

  private static final String IMAGE = "neo4j:5.26";
  private static final String PASSWORD = "entente-test";

  private static final Object LOCK = new Object();
  private static GraphServer shared;

  private final GraphAddress address;
  private final AutoCloseable server;
  private Graph graph;

  private GraphServer(GraphAddress address, AutoCloseable server) {
    this.address = address;
    this.server = server;
  }

  /** The server of this process, started when first asked for and stopped at the end. */
  public static GraphServer shared() {
    synchronized (LOCK) {
      if (shared == null) {
        shared = start();
        Runtime.getRuntime().addShutdownHook(new Thread(shared::stop, "stop the test server"));
      }
      return shared;
    }
  }

  /** Where it is and how to log in. */
  public GraphAddress address() {
    return address;
  }

  /** A connection with the schema made; stays open until the process ends. */
  public synchronized Graph graph() {
    if (graph == null) {
      graph = Graph.connect(address);
      graph.migrate();
    }
    return graph;
  }

  /** The same with nothing in it. */
  public Graph emptyGraph() {
    Graph emptied = graph();
    try (Store store = Store.connect(address)) {
      String some = "MATCH (n) WHERE NOT n:Migration WITH n LIMIT 10000 DETACH DELETE n RETURN 1";
      while (!store.write(tx -> tx.run(some).list()).isEmpty()) {
        // A large graph is more than one transaction can delete.
      }
      for (Migrations.Migration migration : Migrations.ours()) {
        if (migration.name().endsWith("graph-state.cypher")) {
          migration.statements().forEach(store::runAlone);
        }
      }
    }
    return emptied;
  }

  private static GraphServer start() {
    String given = System.getenv("ENTENTE_TEST_NEO4J_URI");
    if (given != null && !given.isBlank()) {
      String user = variable("ENTENTE_TEST_NEO4J_USER").orElse("neo4j");
      String password = variable("ENTENTE_TEST_NEO4J_PASSWORD").orElse(PASSWORD);
      return said(
          "the given " + given, new GraphServer(GraphAddress.of(given, user, password), () -> {}));
    }
    if (DockerClientFactory.instance().isDockerAvailable()) {
      Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);
      container.start();
      return said(
          "a container of " + IMAGE,
          new GraphServer(
              GraphAddress.of(container.getBoltUrl(), "neo4j", PASSWORD), container::stop));
    }
    return embedded();
  }

  /** Stops by itself when the process ends; what it leaves behind goes at the next start. */
  private static GraphServer embedded() {
    try {
      Path target = Path.of("target");
      Path home =
          Files.isDirectory(target)
              ? target.resolve("neo4j-of-tests")
              : Files.createTempDirectory("entente-test-");
      delete(home);
      EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(new EmbeddedConfig(home, 0, 0, PASSWORD));
      return said(
          "the embedded server (no Docker engine answers)",
          new GraphServer(new GraphAddress(neo4j.boltUri(), "neo4j", PASSWORD), () -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException("no place for the data of the test server", e);
    }
  }

  private static GraphServer said(String which, GraphServer server) {
    System.out.println("integration tests run on " + which + " at " + server.address.uri());
    return server;
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  private void stop() {
    try {
      if (graph != null) {
        graph.close();
      }
      server.close();
    } catch (Exception e) {
      System.out.println("the test server did not stop cleanly: " + e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
