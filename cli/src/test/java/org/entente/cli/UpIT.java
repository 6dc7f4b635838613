package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does, in processes as they are started by the launcher. */
class UpIT {

  private static final Duration SHORT = Duration.ofSeconds(5);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void loadsAnswersStopsAndFindsItsDataAgain() throws Exception {
    Path home = folder.resolve("home");
    Path article = Files.writeString(folder.resolve("talks.txt"), "Norway supports Kenya.");

    try (RunningEntente first = RunningEntente.start(home, article.toString()).await()) {
      assertThat(first.output()).contains("Loaded 1 article with 1 claim");
      assertThat(get(first.told("Page"))).contains("<html");
      assertThat(get(first.told("Page") + "api/v1/relationships?target=Kenya"))
          .contains("\"SUPPORTS\"", "Norway");
      assertThat(get(first.told("Neo4j Browser"))).contains("<html");
      assertThat(first.told("Bolt")).startsWith("bolt://");
      assertThat(Files.getPosixFilePermissions(home.resolve("neo4j-password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));

      try (RunningEntente second = RunningEntente.start(home)) {
        assertThat(second.awaitEnd()).isEqualTo(ExitStatus.DATABASE);
        assertThat(second.output()).contains("are in use by another Entente");
      }
      assertThat(first.signal("INT")).isLessThan(SHORT);
      assertThat(first.status()).isZero();
    }

    try (RunningEntente again = RunningEntente.start(home).await()) {
      // Neither its own article once more nor the samples, as there is something in the graph.
      assertThat(again.output()).doesNotContain("Loaded");
      assertThat(get(again.told("Page") + "api/v1/relationships?target=Kenya"))
          .contains("\"SUPPORTS\"");
      assertThat(again.signal("TERM")).isLessThan(SHORT);
      assertThat(again.status()).isZero();
      assertThat(again.output()).endsWith("Entente is up. Ctrl-C stops it.\n");
    }
  }

  @Test
  void saysWhichPortIsTakenAndWhichOptionHelps() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      CommandRun page = CommandRun.of("up", "--port=" + taken.getLocalPort());
      assertThat(page.status()).isEqualTo(ExitStatus.FAILURE);
      assertThat(page.err()).contains(taken.getLocalPort() + " of the page", "another --port");

      CommandRun bolt =
          CommandRun.of(
              "up", "--home=" + folder, "--port=0", "--bolt-port=" + taken.getLocalPort());
      assertThat(bolt.status()).isEqualTo(ExitStatus.DATABASE);
      assertThat(bolt.err()).contains(taken.getLocalPort() + " of Neo4j", "--bolt-port");
    }
  }

  @Test
  void saysThatItsFolderCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    CommandRun run =
        CommandRun.of("up", "--home=" + file, "--port=0", "--bolt-port=0", "--browser-port=0");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILURE);
    assertThat(run.err()).contains("cannot write to " + file);
  }

  private static String get(String uri) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(uri)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }
}
