package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphAddress;
import org.entente.cypher.GraphServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadIT {

  @TempDir private Path folder;

  private final GraphAddress address = GraphServer.shared().address();
  private Graph graph;

  @BeforeEach
  void empty() {
    graph = GraphServer.shared().emptyGraph();
  }

  @Test
  void loadsWhatCanBeReadAndTellsOfTheRest() throws IOException {
    Path articles =
        Files.writeString(
            folder.resolve("five.jsonl"),
            """
            {"id": "1", "text": "Norway supports Kenya."}
            {"id": "2", "text": "Norway criticised Kenya."}
            {"id": 3, "text": "Norway criticised Kenya."}
            {"id": "4", "text": "Kenya threatened Norway."}
            {"id": "1", "text": "Kenya thanked Norway."}
            """);
    CommandRun run = load(articles.toString(), folder.resolve("nowhere").toString());

    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).contains("five.jsonl, line 3: has a number as 'id'"),
            line -> assertThat(line).contains("five.jsonl, line 5: has the id '1'"),
            line -> assertThat(line).contains("nowhere: is not there"));
    assertThat(run.out()).startsWith("Loaded 3 articles with ").contains("3 refused");
    assertThat(graph.reader().statistics().articles()).isEqualTo(3);
    assertThat(graph.reader().statistics().relationshipTotal()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void passesOverWhatIsThereAndReadsWhatHasChanged() throws IOException {
    Path article = folder.resolve("talks.jsonl");
    Files.writeString(article, "{\"id\": \"1\", \"text\": \"Norway supports Kenya.\"}\n");
    assertThat(load(article.toString()).status()).isZero();
    long before = graph.version().number();

    CommandRun again = load(article.toString());
    assertThat(again.status()).isZero();
    assertThat(again.out()).contains("Loaded 0 articles", "1 article there already");
    assertThat(load("--again", article.toString()).out()).contains("Loaded 1 article with 1 claim");
    assertThat(graph.version().number()).isEqualTo(before);

    Files.writeString(
        article,
        "{\"id\": \"1\", \"text\": \"Norway supports Kenya.\", \"published\": \"2012-06-04\"}\n");
    assertThat(load(article.toString()).out()).contains("Loaded 1 article with 1 claim");
    assertThat(graph.version().number()).isGreaterThan(before);
  }

  @Test
  void saysThatThePasswordIsWrong() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Norway supports Kenya.");
    CommandRun run =
        CommandRun.of(
            "load",
            "--neo4j-uri=" + address.uri(),
            "--neo4j-password=not-the-password",
            article.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.DATABASE);
    assertThat(run.err()).contains("does not accept user 'neo4j' with this password");
  }

  @Test
  void saysThatNoNeo4jAnswers() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    CommandRun run =
        CommandRun.of(
            "load", "--neo4j-uri=bolt://localhost:" + free, "--neo4j-password=any", "a.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.DATABASE);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "entente: no Neo4j answers at bolt://localhost:"
                + free
                + "; is it running, and is the address right?");
  }

  @Test
  void takesThePasswordFromAFileAndTheAddressWithEitherScheme() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), address.password() + "\n");
    Path article = Files.writeString(folder.resolve("a.txt"), "Norway supports Kenya.");
    CommandRun run =
        CommandRun.of(
            "load",
            "--neo4j-uri=" + address.uri().toString().replace("bolt:", "neo4j:"),
            "--neo4j-user=" + address.user(),
            "--neo4j-password-file=" + secret,
            article.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  private CommandRun load(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "load";
    all[1] = "--neo4j-uri=" + address.uri();
    all[2] = "--neo4j-user=" + address.user();
    all[3] = "--neo4j-password=" + address.password();
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return CommandRun.of(all);
  }
}
