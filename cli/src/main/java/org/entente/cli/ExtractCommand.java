package org.entente.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import org.entente.loader.read.ArticleReader;
import org.entente.loader.read.ReadResult;
import org.entente.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Articles in, claims as JSON Lines on standard output; no database needed. */
@Command(
    name = "extract",
    description = "Writes the claims of articles to standard output, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "text files, JSON Lines or folders of them; - for JSON Lines on standard input")
  private List<String> files = List.of();

  @Option(names = "--mentions", description = "write the linked mentions instead of claims")
  private boolean mentions;

  @Option(names = "--explain", description = "add to every claim why it was made")
  private boolean explain;

  @Option(names = "--threads", description = "articles worked on at a time (default: 1)")
  private int threads = 1;

  private final ClaimJson json = new ClaimJson();
  private final Deque<Future<String>> pending = new ArrayDeque<>();
  private int refused;

  @Override
  public Integer call() throws Exception {
    Pipeline pipeline = new Pipeline();
    ArticleReader reader = new ArticleReader();
    ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads));
    try (PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8)) {
      for (String file : files) {
        if (file.equals("-")) {
          reader.lines("-", System.in, result -> take(result, pipeline, workers, out));
        } else {
          reader.read(Path.of(file), result -> take(result, pipeline, workers, out));
        }
      }
      drain(0, out);
    } catch (IOException e) {
      System.err.println("entente: " + e.getMessage());
      refused++;
    } finally {
      workers.shutdownNow();
    }
    return refused == 0 ? 0 : 1;
  }

  private void take(
      ReadResult result, Pipeline pipeline, ExecutorService workers, PrintStream out) {
    if (result instanceof ReadResult.Refusal refusal) {
      System.err.println("refused: " + refusal.message());
      refused++;
    } else if (result instanceof ReadResult.Read read) {
      pending.add(workers.submit(() -> work(read.article(), pipeline)));
      drain(2 * threads, out);
    }
  }

  /** Writes results in the order in which the articles came, whatever the number of threads. */
  private void drain(int leave, PrintStream out) {
    while (pending.size() > leave) {
      try {
        out.print(pending.remove().get());
      } catch (ExecutionException e) {
        System.err.println("refused: an article failed: " + e.getCause());
        refused++;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private String work(Article article, Pipeline pipeline) {
    StringBuilder lines = new StringBuilder();
    if (mentions) {
      lines.append(json.mentions(pipeline.linked(article))).append('\n');
    } else {
      pipeline
          .claims(article)
          .forEach(claim -> lines.append(json.claim(claim, explain)).append('\n'));
    }
    return lines.toString();
  }
}
