package org.entente.cypher;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraphIT {

  private final GraphServer server = GraphServer.shared();

  @Test
  void saysHowTheStoreIs() {
    Health health = server.emptyGraph().health();
    assertThat(health.server()).startsWith("Neo4j/");
    assertThat(health.migration()).isEqualTo(Migrations.ours().size());
    assertThat(health.version().number()).isZero();
    assertThat(health.version().tag()).matches("[0-9a-f]{8}-0");
  }

  @Test
  void saysThatNothingAnswers() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    for (String scheme : List.of("bolt", "neo4j")) {
      GraphAddress address =
          GraphAddress.of(scheme + "://127.0.0.1:" + free, "neo4j", "a-password");
      assertThatThrownBy(() -> Graph.connect(address))
          .isInstanceOfSatisfying(
              GraphException.class,
              e -> {
                assertThat(e.kind()).isEqualTo(GraphException.Kind.UNREACHABLE);
                assertThat(e).hasMessageContaining(":" + free).hasMessageContaining("running");
              });
    }
  }

  @Test
  void saysThatThePasswordIsWrong() {
    GraphAddress right = server.address();
    GraphAddress wrong = new GraphAddress(right.uri(), right.user(), "not-the-password");
    assertThatThrownBy(() -> Graph.connect(wrong))
        .isInstanceOfSatisfying(
            GraphException.class,
            e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.WRONG_PASSWORD))
        .hasMessageContaining("does not accept user")
        .hasMessageNotContaining("not-the-password");
  }

  @Test
  void saysThatWhatAnswersIsNoNeo4j() throws Exception {
    try (ServerSocket web = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      Thread answering = new Thread(() -> answerAsAWebServer(web));
      answering.start();
      GraphAddress address =
          GraphAddress.of("bolt://127.0.0.1:" + web.getLocalPort(), "neo4j", "a-password");
      assertThatThrownBy(() -> Graph.connect(address))
          .isInstanceOfSatisfying(
              GraphException.class,
              e ->
                  assertThat(e.kind())
                      .as("%s", e.getCause())
                      .isEqualTo(GraphException.Kind.NOT_NEO4J))
          .hasMessageContaining("Bolt port");
    }
  }

  private static void answerAsAWebServer(ServerSocket web) {
    while (!web.isClosed()) {
      try (Socket caller = web.accept()) {
        caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      } catch (IOException e) {
        return;
      }
    }
  }

  @Test
  void neverShowsAPassword() {
    assertThat(GraphAddress.of("bolt://localhost:7687", "neo4j", "secret").toString())
        .doesNotContain("secret");
    assertThatThrownBy(() -> GraphAddress.of("http://localhost:7474", "neo4j", "secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("neo4j://localhost:7687");
  }

  @Test
  void migratingAgainOrAllAtOnceDoesNothing() {
    Graph graph = server.graph();
    assertThat(graph.migrate()).isEmpty();
    IntStream.range(0, 4)
        .parallel()
        .forEach(
            i -> {
              try (Graph other = Graph.connect(server.address())) {
                assertThat(other.migrate()).isEmpty();
              }
            });
  }

  @Test
  void severalCanSetUpANewGraphAtOnce() {
    server.emptyGraph();
    try (Store store = Store.connect(server.address())) {
      store.runAlone("MATCH (m:Migration) DELETE m");
      drop(store, "CONSTRAINT", "SHOW CONSTRAINTS YIELD name");
      drop(store, "INDEX", "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
    }
    IntStream.range(0, 4)
        .parallel()
        .forEach(
            i -> {
              try (Graph graph = Graph.connect(server.address())) {
                graph.migrate();
                assertThat(graph.version().number()).isZero();
              }
            });
    assertThat(server.graph().health().migration()).isEqualTo(Migrations.ours().size());
    assertThat(server.graph().migrate()).isEmpty();
  }

  private static void drop(Store store, String what, String which) {
    store
        .read(tx -> tx.run(which).list(row -> row.get("name").asString()))
        .forEach(name -> store.runAlone("DROP " + what + " `" + name + "` IF EXISTS"));
  }

  @Test
  void refusesAMigrationThatWasEditedAfterwardsAndAGraphOfTheFuture() {
    Graph graph = server.graph();
    try (Store store = Store.connect(server.address())) {
      Migrations migrations = new Migrations(store, graph.ontology());
      List<Migrations.Migration> edited =
          Migrations.ours().stream()
              .map(m -> new Migrations.Migration(m.number(), m.name(), m.text() + "// edited"))
              .toList();
      assertThatThrownBy(() -> migrations.apply(edited))
          .isInstanceOf(GraphException.class)
          .hasMessageContaining("V001__constraints.cypher was changed after it was applied");
      assertThatThrownBy(() -> migrations.apply(Migrations.ours().subList(0, 1)))
          .isInstanceOf(GraphException.class)
          .hasMessageContaining("newer Entente");
    }
  }
}
