package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.entente.loader.Pipeline;
import org.entente.loader.link.KnownActors;
import org.entente.loader.read.ArticleReader;
import org.entente.loader.read.ReadResult;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

/**
 * How fast articles are read, against the library that reads the words, in one process. Not part of
 * the build, because it takes minutes and a quiet machine; docs/evaluation.md says how to run it.
 */
class Benchmark {

  private static final int ROUNDS = 3;
  private static final String NER_MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  @Test
  void isFastEnough() throws Exception {
    List<Article> articles = articles();
    StringBuilder report = new StringBuilder();
    report.append(articles.size()).append(" articles, best of ").append(ROUNDS).append(" rounds\n");

    // The rules are held against the library that they stand on; the model against the rules.
    Pipeline pipeline = new Pipeline(KnownActors.standard(), null);
    double own = best(articles, 1, pipeline::claims);
    line(report, "Entente by rules, one thread", own);
    double two = best(articles, 2, pipeline::claims);
    line(report, "Entente by rules, two threads", two);
    double heard = best(articles, 1, new Pipeline()::claims);
    line(report, "Entente with the trained model, one thread", heard);
    double bare = best(articles, 1, library());
    line(report, "library: words, names (3 classes), dependencies", bare);
    long memory = usedMemory();
    double whole = Double.NaN;
    if (!Boolean.getBoolean("benchmark.quick")) {
      whole = best(articles.subList(0, Math.min(8, articles.size())), 1, wholeLibrary());
      double same = best(articles.subList(0, Math.min(8, articles.size())), 1, pipeline::claims);
      line(report, "library: default annotators, parse, coreference", whole);
      ratio(report, "times as fast as these, on the same articles", whole / same, ">= 8");
    }
    ratio(report, "time against the library's words, names, dependencies", own / bare, "<= 1.25");
    ratio(report, "time with the trained model against without", heard / own, "<= 1.6");
    ratio(report, "two threads against one", own / two, ">= 1.7");
    ratio(report, "memory used after collection, GB", memory / 1e9, "< 4");

    Files.writeString(Path.of("target", "benchmark.txt"), report);
    assertThat(own / bare).as(report.toString()).isLessThan(1.25);
  }

  private static List<Article> articles() throws IOException {
    List<Article> articles = new ArrayList<>();
    Path source = Path.of(System.getProperty("benchmark.articles", "../samples"));
    int most = Integer.getInteger("benchmark.most", 30);
    new ArticleReader()
        .read(
            source,
            result -> {
              if (result instanceof ReadResult.Read read && articles.size() < most) {
                articles.add(read.article());
              }
            });
    assertThat(articles).as("articles in %s", source).isNotEmpty();
    return articles;
  }

  /** Milliseconds an article in the best of some rounds, after one to warm up. */
  private static double best(List<Article> articles, int threads, Consumer<Article> reading)
      throws InterruptedException, ExecutionException {
    double best = Double.MAX_VALUE;
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (int round = 0; round <= ROUNDS; round++) {
        long begin = System.nanoTime();
        List<Future<?>> pending = new ArrayList<>();
        for (Article article : articles) {
          pending.add(workers.submit(() -> reading.accept(article)));
        }
        for (Future<?> next : pending) {
          next.get();
        }
        double each = (System.nanoTime() - begin) / 1e6 / articles.size();
        best = round == 0 ? best : Math.min(best, each);
      }
    } finally {
      workers.shutdownNow();
    }
    return best;
  }

  /** The annotators that we use, on every sentence. */
  private static Consumer<Article> library() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.model", NER_MODEL);
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    StanfordCoreNLP words = new StanfordCoreNLP(properties);
    DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    return article -> {
      Annotation annotation = new Annotation(article.text());
      words.annotate(annotation);
      for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
        parser.predict(sentence);
      }
    };
  }

  /**
   * The library as it comes, with all its names, a parse and coreference; but for its times, whose
   * XML binding our class path does not carry. That makes it faster, if anything.
   */
  private static Consumer<Article> wholeLibrary() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
    properties.setProperty("ner.useSUTime", "false");
    StanfordCoreNLP all = new StanfordCoreNLP(properties);
    return article -> all.annotate(new Annotation(article.text()));
  }

  private static long usedMemory() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static void line(StringBuilder report, String what, double milliseconds) {
    report.append(
        String.format(
            Locale.ROOT,
            "%-52s %8.1f ms an article, %6.2f articles/s%n",
            what,
            milliseconds,
            1000 / milliseconds));
  }

  private static void ratio(StringBuilder report, String what, double value, String wanted) {
    report.append(String.format(Locale.ROOT, "%-52s %8.2f (wanted %s)%n", what, value, wanted));
  }
}
