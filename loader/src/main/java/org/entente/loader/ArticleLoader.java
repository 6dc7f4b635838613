package org.entente.loader;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.entente.cypher.GraphException;
import org.entente.cypher.GraphWriter;
import org.entente.cypher.Reading;
import org.entente.loader.read.ReadResult;
import org.entente.loader.write.BatchWriter;
import org.entente.loader.write.LoadListener;
import org.entente.loader.write.LoadReport;
import org.entente.loader.write.Refused;
import org.entente.model.Article;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Sentence;

/**
 * The whole way from a source of articles to the graph. Several articles are read at a time; they
 * are written in the order in which they came, whatever the number of threads.
 */
public final class ArticleLoader {

  private final Supplier<Pipeline> pipeline;
  private final GraphWriter writer;
  private final int threads;

  /**
   * @param pipeline asked for with each article; makes it when first asked, or has made it
   * @param threads articles read at a time, at least 1
   */
  public ArticleLoader(Supplier<Pipeline> pipeline, GraphWriter writer, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("a load needs at least one thread, not " + threads);
    }
    this.pipeline = pipeline;
    this.writer = writer;
    this.threads = threads;
  }

  /**
   * Loads all that the source gives. An article that cannot be read or stored is refused, the
   * others are loaded.
   *
   * @throws GraphException if the graph cannot be reached any more; what was written stays, and
   *     loading again goes on from there
   */
  public LoadReport load(ArticleSource source, LoadListener listener) {
    BatchWriter out = new BatchWriter(writer, listener);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Pending> pending = new ArrayDeque<>();
    try {
      source.read(
          result -> {
            if (result instanceof ReadResult.Read read) {
              Article article = read.article();
              pending.add(new Pending(article.id(), workers.submit(() -> read(article))));
            } else if (result instanceof ReadResult.Refusal refusal) {
              drain(pending, 0, out);
              out.refuse(refused(refusal));
            }
            drain(pending, 2 * threads, out);
          });
      drain(pending, 0, out);
    } catch (IOException e) {
      drain(pending, 0, out);
      out.refuse(new Refused("the input", "cannot be read any further (" + e.getMessage() + ")"));
    } finally {
      workers.shutdownNow();
    }
    return out.finish();
  }

  private record Pending(String article, Future<Reading> reading) {}

  private Reading read(Article article) {
    Pipeline reading = pipeline.get();
    LinkedDocument linked = reading.linked(article);
    return new Reading(
        article,
        linked.annotated().sentences().stream().map(Sentence::span).toList(),
        reading.claims(linked));
  }

  private static void drain(Deque<Pending> pending, int leave, BatchWriter out) {
    while (pending.size() > leave) {
      Pending next = pending.remove();
      try {
        out.add(next.reading().get());
      } catch (ExecutionException e) {
        String why =
            e.getCause() instanceof ForeignLanguageException foreign
                ? String.valueOf(foreign.getMessage())
                : "reading it failed (" + e.getCause() + "); this is a defect, please report it";
        out.refuse(new Refused("article " + next.article(), why));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("the load was interrupted", e);
      }
    }
  }

  private static Refused refused(ReadResult.Refusal refusal) {
    String where = refusal.file() + (refusal.line() > 0 ? ", line " + refusal.line() : "");
    return new Refused(where, refusal.reason() + "; " + refusal.advice());
  }
}
