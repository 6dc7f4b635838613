package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.api.ApiException;
import org.entente.cypher.GraphException;
import org.entente.embedded.EmbeddedNeo4jException;
import org.slf4j.LoggerFactory;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's root. */
@Command(
    name = "entente",
    description =
        "Turns news articles into a graph of political actors, every edge with its sentence.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      UpCommand.class,
      LoadCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      ResolveCommand.class,
      HelpCommand.class
    })
public final class Entente {

  private Entente() {}

  /** Runs a command; {@link ExitStatus} says what it returns. */
  public static void main(String[] arguments) {
    // Claims are UTF-8 whatever the terminal is; messages are what the terminal reads.
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    int status = run(out, new PrintWriter(System.err, true), arguments);
    out.flush();
    System.exit(status);
  }

  /** Runs a command and returns its status. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    // Set up before a server in a class loader of its own, where its settings are not seen, asks.
    LoggerFactory.getILoggerFactory();
    CommandLine commandLine =
        new CommandLine(new Entente())
            .addSubcommand("completion", new GenerateCompletion())
            .setOut(out)
            .setErr(err);
    for (CommandLine command : commandLine.getSubcommands().values()) {
      describeStatuses(command);
    }
    describeStatuses(commandLine);
    return commandLine
        .setParameterExceptionHandler(
            (wrong, words) -> {
              CommandLine command = wrong.getCommandLine();
              command.getErr().println("entente: " + wrong.getMessage());
              UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
              command
                  .getErr()
                  .println("'" + command.getCommandSpec().qualifiedName() + " --help' says how.");
              return ExitStatus.USAGE;
            })
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              command.getErr().println("entente: " + message(failure));
              return status(failure);
            })
        .execute(arguments);
  }

  private static void describeStatuses(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .exitCodeListHeading("Exit statuses:%n")
        .exitCodeList(ExitStatus.meanings());
  }

  private static int status(Exception failure) {
    if (failure instanceof CommandFailure known) {
      return known.status();
    }
    return failure instanceof GraphException || failure instanceof EmbeddedNeo4jException
        ? ExitStatus.DATABASE
        : ExitStatus.FAILURE;
  }

  private static String message(Exception failure) {
    boolean ours =
        failure instanceof CommandFailure
            || failure instanceof GraphException
            || failure instanceof EmbeddedNeo4jException
            || failure instanceof ApiException;
    return ours && failure.getMessage() != null
        ? failure.getMessage()
        : "failed (" + failure + "); this is a defect, please report it";
  }
}
