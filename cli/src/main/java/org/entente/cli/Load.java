package org.entente.cli;

import java.util.Locale;
import java.util.function.Supplier;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphReader;
import org.entente.loader.ArticleLoader;
import org.entente.loader.Pipeline;
import org.entente.loader.read.ReadResult;
import org.entente.loader.write.LoadListener;
import org.entente.loader.write.LoadReport;
import org.entente.loader.write.Refused;
import org.entente.model.Article;

/** One load: passes over what is there, shows how it goes on, and says what it came to. */
final class Load {

  private final Graph graph;
  private final Supplier<Pipeline> pipeline;
  private final int threads;
  private final Messages messages;
  private long passedOver;

  /**
   * @param pipeline asked for with the first article that has to be read
   * @param threads articles read at a time
   */
  Load(Graph graph, Supplier<Pipeline> pipeline, int threads, Messages messages) {
    this.graph = graph;
    this.pipeline = pipeline;
    this.threads = threads;
    this.messages = messages;
  }

  /**
   * Loads what can be used and tells of the rest.
   *
   * @param again whether articles are read anew that are there already
   * @return what it came to, in words
   */
  String run(Inputs inputs, boolean again) {
    GraphReader reader = graph.reader();
    try (Progress progress = Progress.begin(messages, inputs.count())) {
      LoadReport report =
          new ArticleLoader(pipeline, graph.writer(), threads)
              .load(
                  sink ->
                      inputs.results(
                          result -> {
                            if (result instanceof ReadResult.Note note) {
                              messages.line("note: " + note.message());
                            } else if (!again
                                && result instanceof ReadResult.Read read
                                && reader.holds(read.article())) {
                              passedOver++;
                              progress.step();
                            } else {
                              sink.accept(result);
                            }
                          }),
                  new LoadListener() {
                    @Override
                    public void read(Article article, int claims) {
                      progress.step();
                    }

                    @Override
                    public void refused(Refused refused) {
                      messages.refuse(refused.message());
                    }
                  });
      return inWords(report);
    }
  }

  private String inWords(LoadReport report) {
    StringBuilder words = new StringBuilder();
    words.append(
        String.format(
            Locale.ROOT,
            "Loaded %s with %s in %.0f s",
            count(report.articles(), "article"),
            count(report.claims(), "claim"),
            report.seconds()));
    if (passedOver > 0) {
      words.append("; ").append(count(passedOver, "article")).append(" there already");
    }
    if (messages.refused() > 0) {
      words.append("; ").append(messages.refused()).append(" refused, see above");
    }
    return words.append('.').toString();
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
