package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntenteTest {

  @TempDir private Path folder;

  @Test
  void theVersionIsThatOfTheBuild() {
    CommandRun run = CommandRun.of("--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).matches("(?s)entente \\d+\\.\\d+\\.\\d+\\S* \\(build \\w+\\)\\R.*Java.*");
  }

  @Test
  void helpNamesEveryCommandAndEveryStatus() {
    CommandRun run = CommandRun.of("help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("up ", "load ", "extract ", "completion ");
    ExitStatus.meanings().keySet().forEach(status -> assertThat(run.out()).contains("  " + status));
  }

  @Test
  void wrongUsageIsToldInTwoLines() {
    Stream.of(
            new String[] {},
            new String[] {"downlaod"},
            new String[] {"extract"},
            new String[] {"extract", "--threads", "0", "a.txt"},
            new String[] {"load", "--neo4j-uri", "http://localhost", "--neo4j-password", "x", "a"},
            new String[] {"up", "--port", "http"})
        .forEach(
            arguments -> {
              CommandRun run = CommandRun.of(arguments);
              assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
              assertThat(run.out()).isEmpty();
              assertThat(run.err()).startsWith("entente: ").contains("--help' says how");
            });
  }

  @Test
  void completionIsAScriptForTheShell() {
    CommandRun run = CommandRun.of("completion");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("#!").contains("extract", "complete");
  }

  @Test
  void extractWritesTheClaimsOfEverythingThatCanBeReadAndTellsOfTheRest() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
    Files.write(
        folder.resolve("latin.txt"),
        "Kenya thanked Per\u00fa.".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(
        folder.resolve("five.jsonl"),
        """
        {"id": "1", "text": "Norway supports Kenya."}
        {"id": "2", "text": "Norway criticised Kenya."}
        {"id": "3", "text":
        {"id": "4", "text": "Kenya threatened Norway."}
        {"id": "5", "text": "It rained."}
        """);
    Files.writeString(folder.resolve("plain.txt"), "Sweden condemned Kenya on Monday.");

    CommandRun run = CommandRun.of("extract", folder.toString(), folder + "/nowhere.txt");

    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.out().lines())
        .allMatch(line -> line.startsWith("{\"claimId\":") && line.endsWith("}"))
        .extracting(line -> line.replaceFirst(".*\"articleId\":\"(\\w+)\".*", "$1"))
        .contains("1", "2", "4", "plain")
        .doesNotContain("3");
    assertThat(run.err().lines().toList())
        .hasSize(5)
        .allMatch(line -> line.startsWith("refused: "))
        .anyMatch(line -> line.contains("five.jsonl, line 3: is not valid JSON"));
  }

  @Test
  void extractGivesTheSameWhateverTheNumberOfThreads() {
    String samples = Path.of("..", "samples", "iran.jsonl").toString();
    CommandRun one = CommandRun.of("extract", "--threads", "1", samples);
    CommandRun three = CommandRun.of("extract", "--threads", "3", samples);
    assertThat(one.status()).isZero();
    assertThat(one.out()).isNotEmpty().isEqualTo(three.out());
  }
}
