package org.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many articles are worked on at a time; what comes out does not depend on it. */
final class Threads {

  /** Each takes some hundred megabytes, so many processors are not a reason for many threads. */
  private static final int MOST_BY_DEFAULT = 4;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at a time (default: one a processor, 4 at most).")
  private int number = Math.min(MOST_BY_DEFAULT, Runtime.getRuntime().availableProcessors());

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  int number() {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be at least 1, not " + number);
    }
    return number;
  }
}
