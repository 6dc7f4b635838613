package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CypherFilesTest {

  private static final Path FILES =
      Path.of("src/main/resources/org/entente/cypher").toAbsolutePath();

  @Test
  void everyFileSaysWhatItAnswersAndFromWhat() throws IOException {
    for (Path file : files("")) {
      String text = Files.readString(file);
      assertThat(text).as(file + " starts with a comment").startsWith("// ");
      if (!file.toString().contains("/migrations/")) {
        String comment = comment(text);
        assertThat(comment).as(file.toString()).containsIgnoringCase("parameters:");
        for (String parameter : parameters(text)) {
          assertThat(comment).as(parameter + " in the comment of " + file).contains(parameter);
        }
      }
    }
  }

  @Test
  void theIndexOfTheMigrationsNamesAllOfThemInOrder() throws IOException {
    List<String> found =
        files("migrations").stream().map(file -> file.getFileName().toString()).toList();
    List<Migrations.Migration> ours = Migrations.ours();
    assertThat(ours).extracting(Migrations.Migration::name).isEqualTo(found);
    for (int i = 0; i < ours.size(); i++) {
      assertThat(ours.get(i).number()).isEqualTo(i + 1);
    }
  }

  @Test
  void needsNoPluginOfTheServer() throws IOException {
    for (Path file : files("")) {
      assertThat(Files.readString(file)).doesNotContainIgnoringCase("apoc.").doesNotContain("gds.");
    }
  }

  @Test
  void onlyNamesThatLookLikePredicatesGetIntoAQuery() {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Queries.text("read/relationship", List.of("A]->() DELETE r //")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String comment(String text) {
    return text.lines().takeWhile(line -> line.startsWith("//")).reduce("", (a, b) -> a + b);
  }

  private static Set<String> parameters(String text) {
    Set<String> found = new TreeSet<>();
    Matcher parameter = Pattern.compile("\\$(\\w+)").matcher(text);
    while (parameter.find()) {
      found.add(parameter.group(1));
    }
    return found;
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(FILES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".cypher")).sorted().toList();
    }
  }
}
