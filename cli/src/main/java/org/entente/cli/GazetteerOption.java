package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.loader.link.KnownActors;
import picocli.CommandLine.Option;

/** Actors that a user adds to those that are part of the product. */
final class GazetteerOption {

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Actors of your own, which go before all others; may be given several times.",
        "A .tsv file has the columns of actors.tsv or of persons.tsv (see CONTRIBUTING.md);",
        "any other is read as a PETRARCH or CAMEO actor dictionary."
      })
  private List<Path> files = List.of();

  /**
   * The known actors.
   *
   * @throws CommandFailure naming every line that is wrong
   */
  KnownActors actors() {
    try {
      return KnownActors.with(files);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
