package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.loader.ResolutionJson;
import org.entente.loader.link.Resolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Names and descriptions in, actors as JSON Lines on standard output; no database needed. */
@Command(
    name = "resolve",
    description = "Says who is meant by a name or description, one JSON object a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ResolveCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME|FILE",
      description = {
        "A name or description such as \"the Syrian president\", or a file of JSON Lines with id,",
        "mention and, if known, context and date; - or nothing for JSON Lines on standard input."
      })
  private List<String> names = List.of();

  @Option(names = "--context", description = "Words around the names that are given here.")
  private @Nullable String context;

  @Option(
      names = "--date",
      description = "When the names that are given here were used, such as 2012-05-30, or today.")
  private @Nullable String date;

  @Mixin private GazetteerOption gazetteer = new GazetteerOption();

  @Spec private CommandSpec spec;

  private final ResolutionJson json = new ResolutionJson();

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    Resolver resolver = Resolver.of(gazetteer.actors());
    LocalDate day = day();
    for (String name : names.isEmpty() ? List.of(STANDARD_INPUT) : names) {
      if (isFile(name)) {
        lines(name, resolver, out, messages);
      } else {
        out.println(json.answer(name, resolver.resolve(name, context, day)));
      }
    }
    return ExitStatus.of(messages);
  }

  /** Whether something is a file, or by its ending was meant as one. */
  private static boolean isFile(String name) {
    return name.equals(STANDARD_INPUT)
        || name.endsWith(".jsonl")
        || Files.isRegularFile(Path.of(name));
  }

  private @Nullable LocalDate day() {
    try {
      return ResolutionJson.date(date);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, "--date: " + e.getMessage());
    }
  }

  private void lines(String place, Resolver resolver, PrintWriter out, Messages messages) {
    int number = 0;
    try (BufferedReader reader =
        place.equals(STANDARD_INPUT)
            ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(Path.of(place))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          line(place, number, line, resolver, out, messages);
        }
      }
    } catch (IOException e) {
      messages.refuse(place + ", after line " + number + ": cannot be read as UTF-8 (" + e + ")");
    }
  }

  private void line(
      String place,
      int number,
      String line,
      Resolver resolver,
      PrintWriter out,
      Messages messages) {
    try {
      ResolutionJson.Question question = json.question(line);
      out.println(
          json.answer(
              question.id(),
              resolver.resolve(question.mention(), question.context(), question.date())));
    } catch (IllegalArgumentException e) {
      messages.refuse(place + ", line " + number + ": " + e.getMessage());
    }
  }
}
