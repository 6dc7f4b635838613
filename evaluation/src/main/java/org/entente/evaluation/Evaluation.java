package org.entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.model.Article;

/** Asks every set of a folder and scores the answers. */
public final class Evaluation {

  private final EvaluationFolder folder;
  private final Answers answers;
  private final int threads;

  /**
   * An evaluation; nothing is read yet.
   *
   * @param threads how many articles are worked on at a time; the figures do not depend on it
   */
  public Evaluation(EvaluationFolder folder, Answers answers, int threads) {
    this.folder = folder;
    this.answers = answers;
    this.threads = Math.max(1, threads);
  }

  /**
   * Scores the sets of some kinds; kinds that the folder lacks are left out.
   *
   * @param scored takes each report as it comes
   * @throws EvaluationDataException if data is broken
   */
  public List<SetReport> run(List<String> kinds, Consumer<SetReport> scored) {
    List<SetReport> reports = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (String kind : kinds) {
        for (EvaluationSet set : folder.sets(kind)) {
          SetReport report = report(set, workers);
          reports.add(report);
          scored.accept(report);
        }
      }
    } finally {
      workers.shutdownNow();
    }
    return reports;
  }

  private SetReport report(EvaluationSet set, ExecutorService workers) {
    if (set instanceof EvaluationSet.OfClaims claims) {
      return claims.score(ask(claims.articles(), Article::id, answers::claims, workers));
    }
    if (set instanceof EvaluationSet.OfMentions mentions) {
      return mentions.score(ask(mentions.articles(), Article::id, answers::mentions, workers));
    }
    EvaluationSet.OfNames names = (EvaluationSet.OfNames) set;
    return names.score(ask(names.questions(), Question::id, answers::country, workers));
  }

  private static <Q, A> Map<String, A> ask(
      List<Q> questions, Function<Q, String> id, Function<Q, A> asking, ExecutorService workers) {
    List<Future<A>> pending = new ArrayList<>();
    questions.forEach(question -> pending.add(workers.submit(() -> asking.apply(question))));
    Map<String, A> given = new LinkedHashMap<>();
    for (int i = 0; i < pending.size(); i++) {
      given.put(id.apply(questions.get(i)), result(pending.get(i)));
    }
    return given;
  }

  private static <A> A result(Future<A> pending) {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("an article failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
