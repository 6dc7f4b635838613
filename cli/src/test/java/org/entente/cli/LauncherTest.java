package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven and a Java that only say how they were called. */
class LauncherTest {

  @TempDir private Path folder;

  private Path checkout;
  private Path launcher;
  private Path tools;

  /** What the launcher wrote, both streams together, and its status. */
  private record Run(int status, String output) {}

  @BeforeEach
  void aCheckoutInAFolderWithSpaces() throws IOException {
    checkout = Files.createDirectories(folder.resolve("my news/entente"));
    launcher = checkout.resolve("entente");
    Files.copy(Path.of("..", "entente"), launcher);
    launcher.toFile().setExecutable(true);
    Files.createDirectories(checkout.resolve("cli/src/main/java"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("cli/pom.xml"), "<project/>");
    Files.writeString(checkout.resolve("cli/src/main/java/A.java"), "class A {}");
    tools = Files.createDirectories(folder.resolve("tools"));
    tool(
        "java",
        """
        if [ "$1" = -version ]; then echo 'openjdk version "17.0.9" 2023-10-17' >&2; exit; fi
        echo "home $ENTENTE_HOME"
        for word in "$@"; do echo "word $word"; done
        exit 7
        """);
    tool("mvn", "mkdir -p cli/target/lib && echo building >> cli/target/builds");
  }

  @Test
  void buildsOnceAndHandsOnItsWords() throws Exception {
    Run first = run(launcher, "extract", "a file.txt");
    assertThat(first.status()).isEqualTo(7);
    assertThat(first.output())
        .contains("entente: building")
        .contains("home " + checkout.toRealPath() + "/data\n")
        .contains("word " + checkout.toRealPath() + "/cli/target/lib/*\n")
        .endsWith("word org.entente.cli.Entente\nword extract\nword a file.txt\n");
    assertThat(run(launcher, "help").output()).doesNotContain("building");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAnewWhenASourceHasChangedOrGone() throws Exception {
    run(launcher, "help");
    Path source = checkout.resolve("cli/src/main/java/A.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(run(launcher, "help").output()).contains("the sources have changed");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void worksThroughALinkFromAnotherFolder() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path link = Files.createSymbolicLink(bin.resolve("ent"), Path.of("../my news/entente/entente"));
    assertThat(run(link, "help").output()).contains("home " + checkout.toRealPath() + "/data\n");
  }

  @Test
  void saysWhatTheBuildComplainsOfAndTriesAgainNextTime() throws Exception {
    tool("mvn", "echo '[INFO] fine'; echo '[ERROR] no such jar'; exit 1");
    Run failed = run(launcher, "help");
    assertThat(failed.status()).isEqualTo(ExitStatus.FAILURE);
    assertThat(failed.output())
        .contains("[ERROR] no such jar", "entente: the build failed")
        .doesNotContain("[INFO]", "word");
    assertThat(run(launcher, "help").output()).contains("entente: building");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    tool("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertThat(run(launcher, "help").output()).contains("is version 11; Entente needs 17 or newer");
    tool("java", "echo 'java version \"1.8.0_292\"' >&2");
    assertThat(run(launcher, "help").output()).contains("is version 1; Entente needs 17 or newer");
  }

  private Run run(Path script, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().put("PATH", tools + ":/usr/bin:/bin");
    builder.environment().keySet().removeIf(name -> name.matches("JAVA_HOME|ENTENTE_.*"));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  private int builds() throws IOException {
    return Files.readAllLines(checkout.resolve("cli/target/builds")).size();
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/bash\n" + script);
    file.toFile().setExecutable(true);
  }
}
