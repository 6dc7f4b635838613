package org.entente.cli;

import java.nio.file.Path;
import org.entente.relations.ModelException;
import org.entente.relations.RelationModel;
import org.entente.relations.RelationReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The choice of a trained model, for every command that reads articles. */
final class ModelOption {

  private static final String NONE = "none";

  @Option(
      names = "--model",
      paramLabel = "none|FOLDER",
      description =
          "A folder with a trained model to hear beside the rules; none for the rules alone"
              + " (default: the model that is part of Entente).")
  private @Nullable String model;

  /**
   * The chosen model; null for none.
   *
   * @throws CommandFailure if the folder has no model that can be used
   */
  @Nullable RelationReader reader() {
    if (model == null) {
      return RelationModel.standard();
    }
    try {
      return model.equals(NONE) ? null : RelationModel.in(Path.of(model));
    } catch (ModelException e) {
      throw new CommandFailure(ExitStatus.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
