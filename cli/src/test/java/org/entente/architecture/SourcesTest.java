package org.entente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiled classes do not show: the rules for source files. */
class SourcesTest {

  /** A clause of a query as it stands in a string; in prose a parenthesis never follows so. */
  private static final Pattern CYPHER =
      Pattern.compile(
          "\\b(MATCH|MERGE|UNWIND|CREATE|DETACH DELETE)\\s*[(\\[$]|\\bRETURN\\s+count\\(");

  @Test
  void cypherIsWrittenInCypherFilesOnly() throws IOException {
    assertThat(mainFiles(".java", ".js", ".html"))
        .as("a query in a .cypher file can be read, run and profiled by itself")
        .isNotEmpty()
        .noneMatch(file -> CYPHER.matcher(read(file)).find());
  }

  @Test
  void cypherFilesBelongToTheCypherModule() throws IOException {
    assertThat(mainFiles(".cypher"))
        .as("there is one door to Neo4j")
        .allMatch(file -> file.startsWith(root().resolve("cypher")));
  }

  @Test
  void everyPackageSaysThatItsTypesAreNotNull() throws IOException {
    Set<Path> packages =
        mainFiles(".java").stream().map(Path::getParent).collect(Collectors.toSet());
    assertThat(packages)
        .as("@NullMarked makes null visible in every signature, and NullAway checks it")
        .allMatch(
            folder -> {
              Path info = folder.resolve("package-info.java");
              return Files.exists(info) && read(info).contains("@NullMarked");
            });
  }

  private static List<Path> mainFiles(String... endings) throws IOException {
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(file -> file.toString().contains("/src/main/"))
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          // Libraries that the page brings along are not ours to word.
          .filter(file -> !file.toString().contains("/vendor/"))
          .filter(file -> !file.toString().contains(".min."))
          .toList();
    }
  }

  /** The root of the checkout: tests run in the folder of their module. */
  private static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
