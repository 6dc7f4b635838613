package org.entente.cli;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.loader.ClaimJson;
import org.entente.loader.Pipeline;
import org.entente.loader.extract.Silence;
import org.entente.model.Article;
import org.entente.model.Span;
import org.entente.model.text.LinkedDocument;
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

  @Option(
      names = "--explain",
      description = {
        "Add to every claim why it was made, and say on standard error of every sentence",
        "that gave none why not."
      })
  private boolean explain;

  @Mixin private GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private Threads threads = new Threads();

  @Spec private CommandSpec spec;

  @Mixin private ModelOption model = new ModelOption();

  private final ClaimJson json = new ClaimJson();
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** An article at work. */
  private record Pending(String articleId, Future<Output> output) {}

  /** What comes of an article: lines for standard output, and what to tell beside. */
  private record Output(String lines, List<String> told) {}

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
                Future<Output> output = workers.submit(() -> work(article, pipeline));
                pending.add(new Pending(article.id(), output));
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
        Output output = next.output().get();
        out.print(output.lines());
        output.told().forEach(messages::line);
      } catch (ExecutionException e) {
        messages.failed(next.articleId(), Objects.requireNonNullElse(e.getCause(), e));
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

  private Output work(Article article, Pipeline pipeline) {
    LinkedDocument linked = pipeline.linked(article);
    if (mentions) {
      return new Output(json.mentions(linked) + "\n", List.of());
    }
    if (sentences) {
      return new Output(json.sentences(linked) + "\n", List.of());
    }
    StringBuilder lines = new StringBuilder();
    pipeline.claims(linked).forEach(claim -> lines.append(json.claim(claim, explain)).append('\n'));
    List<String> told =
        explain
            ? pipeline.silences(linked).stream().map(silence -> tell(article, silence)).toList()
            : List.of();
    return new Output(lines.toString(), told);
  }

  private static String tell(Article article, Silence silence) {
    Span span = silence.sentence().span();
    String place = span.field().key() + " " + span.begin() + "-" + span.end();
    String words = silence.sentence().quote().replaceAll("\\s+", " ");
    return "nothing: " + article.id() + ", " + place + ": " + silence.why() + ": " + words;
  }
}
