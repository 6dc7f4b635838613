package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.loader.ClaimJson;
import org.entente.loader.Pipeline;
import org.entente.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles in, claims as JSON Lines on standard output; no database needed. */
@Command(
    name = "extract",
    description = "Writes the claims of articles to standard output, one JSON object a line.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text files, JSON Lines or folders; - for JSON Lines on standard input.")
  private List<String> paths = List.of();

  @Option(names = "--mentions", description = "Write the linked mentions instead of claims.")
  private boolean mentions;

  @Option(
      names = "--sentences",
      description = "Write the sentences with their linked mentions (to train a model on).")
  private boolean sentences;

  @Option(names = "--explain", description = "Add to every claim why it was made.")
  private boolean explain;

  @Mixin private GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private Threads threads = new Threads();

  @Spec private CommandSpec spec;

  @Mixin private ModelOption model = new ModelOption();

  private final ClaimJson json = new ClaimJson();
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** An article at work. */
  private record Pending(String articleId, Future<String> lines) {}

  @Override
  public Integer call() {
    Messages messages = new Messages(spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    Pipeline pipeline = new Pipeline(gazetteer.actors(), model.reader());
    ExecutorService workers = Executors.newFixedThreadPool(threads.number());
    try {
      new Inputs(paths, messages)
          .forEach(
              article -> {
                Future<String> lines = workers.submit(() -> work(article, pipeline));
                pending.add(new Pending(article.id(), lines));
                drain(2 * threads.number(), out, messages);
              });
      drain(0, out, messages);
    } finally {
      workers.shutdownNow();
    }
    return ExitStatus.of(messages);
  }

  /** Writes results in the order in which the articles came, whatever the number of threads. */
  private void drain(int leave, PrintWriter out, Messages messages) {
    while (pending.size() > leave) {
      Pending next = pending.remove();
      try {
        out.print(next.lines().get());
      } catch (ExecutionException e) {
        messages.failed(next.articleId(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CommandFailure(ExitStatus.FAILURE, "interrupted");
      }
      if (out.checkError()) {
        throw new CommandFailure(
            ExitStatus.FAILURE,
            "standard output cannot be written to: its reader has gone, or the disk is full");
      }
    }
  }

  private String work(Article article, Pipeline pipeline) {
    StringBuilder lines = new StringBuilder();
    if (mentions) {
      lines.append(json.mentions(pipeline.linked(article))).append('\n');
    } else if (sentences) {
      lines.append(json.sentences(pipeline.linked(article))).append('\n');
    } else {
      pipeline
          .claims(article)
          .forEach(claim -> lines.append(json.claim(claim, explain)).append('\n'));
    }
    return lines.toString();
  }
}
