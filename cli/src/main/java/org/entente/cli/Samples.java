package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphReader;
import org.entente.model.Article;

/** The articles that the project brings along; the launcher says where they are. */
final class Samples {

  private static final String FOLDER = "entente.samples";

  private Samples() {}

  /**
   * What to load when the user has named nothing: the samples, while there is nothing else in the
   * graph. That a first load was cut short does not matter, and nobody's own articles are mixed
   * with them.
   */
  static List<String> wanted(Graph graph, Messages messages) {
    Path folder = Path.of(System.getProperty(FOLDER, "samples"));
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<String> paths = List.of(folder.toString());
    List<Article> samples = new ArrayList<>();
    new Inputs(paths, messages).forEach(samples::add);
    GraphReader reader = graph.reader();
    long held = samples.stream().filter(reader::holds).count();
    boolean nothingElse = reader.statistics().articles() == held;
    return nothingElse && held < samples.size() ? paths : List.of();
  }
}
