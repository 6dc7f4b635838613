package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code entente up} in a process of its own, on free ports. */
final class RunningEntente implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(4);

  private final Process process;
  private final Path output;

  private RunningEntente(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  static RunningEntente start(Path home, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Dentente.samples=" + Path.of("..", "samples").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName(),
                "up",
                "--home=" + home,
                "--port=0",
                "--bolt-port=0",
                "--browser-port=0"));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("entente-up-", ".log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new RunningEntente(process, output);
  }

  /** Waits until it is up, or has ended. */
  RunningEntente await() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(LONGEST_START);
    while (process.isAlive() && !output().contains("Entente is up")) {
      if (Instant.now().isAfter(end)) {
        process.destroyForcibly();
        throw new AssertionError("not up after " + LONGEST_START + ":\n" + output());
      }
      Thread.sleep(100);
    }
    return this;
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** What stands after a word at the beginning of a line. */
  String told(String what) throws IOException {
    Matcher line = Pattern.compile("(?m)^ *" + what + " +(\\S+)").matcher(output());
    if (!line.find()) {
      throw new AssertionError("no line '" + what + "' in:\n" + output());
    }
    return line.group(1);
  }

  /** Sends a signal and waits for the end; returns how long that took. */
  Duration signal(String name) throws IOException, InterruptedException {
    Instant begin = Instant.now();
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    process.waitFor(30, TimeUnit.SECONDS);
    return Duration.between(begin, Instant.now());
  }

  int status() {
    return process.exitValue();
  }

  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(output);
  }
}
