package org.entente.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedNeo4jIT {

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path home;

  @Test
  void servesTheBrowserAndStopsWithinFiveSeconds() throws Exception {
    EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(new EmbeddedConfig(home, 0, 0, "a-password"));
    HttpResponse<String> page =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(neo4j.httpUri().resolve("/browser/")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<html");

    Instant stopping = Instant.now();
    neo4j.close();
    assertThat(Duration.between(stopping, Instant.now())).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void saysThatAPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      assertThatThrownBy(
              () ->
                  EmbeddedNeo4j.start(
                      new EmbeddedConfig(home, taken.getLocalPort(), 0, "a-password")))
          .isInstanceOf(EmbeddedNeo4jException.class)
          .hasMessageContaining(taken.getLocalPort() + " for Bolt is taken");
    }
  }

  @Test
  void saysThatItsHomeCannotBeWritten() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    assertThatThrownBy(() -> EmbeddedNeo4j.start(new EmbeddedConfig(file, 0, 0, "a-password")))
        .isInstanceOf(EmbeddedNeo4jException.class)
        .hasMessageContaining("cannot write to");
  }

  @Test
  void saysThatItsDataAreInUse() {
    EmbeddedConfig config = new EmbeddedConfig(home, 0, 0, "a-password");
    try (EmbeddedNeo4j first = EmbeddedNeo4j.start(config)) {
      assertThatThrownBy(() -> EmbeddedNeo4j.start(config))
          .isInstanceOf(EmbeddedNeo4jException.class)
          .hasMessageContaining(home + " are in use by another Entente")
          .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
    }
  }

  @Test
  void saysWhatIsWrongWithDamagedData() throws Exception {
    EmbeddedConfig config = new EmbeddedConfig(home, 0, 0, "a-password");
    EmbeddedNeo4j.start(config).close();
    Files.writeString(home.resolve("conf/neo4j.conf"), "no.such.setting=1\n");
    assertThatThrownBy(() -> EmbeddedNeo4j.start(config))
        .isInstanceOf(EmbeddedNeo4jException.class)
        .hasMessageContaining("no.such.setting");
    Files.writeString(home.resolve("conf/neo4j.conf"), "");
    EmbeddedNeo4j.start(config).close();
  }
}
