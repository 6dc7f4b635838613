package org.entente.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where Entente keeps its data; the launcher sets {@code ENTENTE_HOME}, if the user has not. */
final class HomeOption {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      defaultValue = "${env:ENTENTE_HOME:-data}",
      description = "Where the data lie; also ENTENTE_HOME (default: data beside the launcher).")
  private @Nullable Path folder;

  DataHome dataHome() {
    return new DataHome(folder == null ? Path.of("data") : folder);
  }
}
