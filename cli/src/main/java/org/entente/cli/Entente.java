package org.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's root. */
@Command(
    name = "entente",
    description =
        "Turns news articles into a graph of political actors, every edge with its sentence.",
    version = "entente 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    subcommands = {ExtractCommand.class, CommandLine.HelpCommand.class})
public final class Entente {

  private Entente() {}

  /**
   * Runs a command. Exit statuses: 0 all well, 1 some input refused, 2 wrong usage, 4 another
   * failure.
   */
  public static void main(String[] arguments) {
    CommandLine commandLine =
        new CommandLine(new Entente())
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  command.getErr().println("entente: " + exception.getMessage());
                  return 4;
                });
    System.exit(commandLine.execute(arguments));
  }
}
