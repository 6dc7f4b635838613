package org.entente.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.entente.model.Predicate;

/**
 * Fills a graph with made-up articles and measures how long questions take. Not a test; run it by
 * hand: {@code GraphBench ACTORS CLAIMS [ROUNDS]}, on the server that {@link GraphServer} chooses.
 * What is in that server is deleted.
 */
public final class GraphBench {

  private static final int CLAIMS_PER_ARTICLE = 20;
  private static final int ARTICLES_PER_BATCH = 100;

  private final int actorCount;
  private final Random random = new Random(42);
  private final List<Predicate> predicates = List.copyOf(Ontology.standard().predicates());
  private final Graph graph;

  private GraphBench(Graph graph, int actorCount) {
    this.graph = graph;
    this.actorCount = actorCount;
  }

  /** Actors, claims, and how often each question is asked (default 200). */
  public static void main(String[] arguments) {
    int actors = Integer.parseInt(arguments[0]);
    int claims = Integer.parseInt(arguments[1]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
    GraphBench bench = new GraphBench(GraphServer.shared().emptyGraph(), actors);
    bench.fill(claims);
    bench.ask(rounds);
    System.exit(0);
  }

  private void fill(int claims) {
    long start = System.nanoTime();
    List<Reading> batch = new ArrayList<>();
    int articles = claims / CLAIMS_PER_ARTICLE;
    for (int i = 0; i < articles; i++) {
      batch.add(article(i));
      if (batch.size() == ARTICLES_PER_BATCH || i == articles - 1) {
        graph.writer().write(batch);
        batch.clear();
        if ((i + 1) % (articles / 10) == 0) {
          double seconds = (System.nanoTime() - start) / 1e9;
          say("%d articles, %d claims: %.0f claims/s", i + 1, (i + 1) * 20, (i + 1) * 20 / seconds);
        }
      }
    }
    say("%s", graph.reader().statistics());
  }

  private Reading article(int number) {
    LocalDate day = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(3650));
    SampleArticle article =
        SampleArticle.of("bench-" + number, "Outlet " + random.nextInt(200), day.toString());
    for (int claim = 0; claim < CLAIMS_PER_ARTICLE; claim++) {
      int source = someActor();
      int target = someActor();
      Factuality factuality = random.nextInt(10) == 0 ? Factuality.NEGATED : Factuality.ASSERTED;
      if (source != target) {
        article.says(
            actor(source),
            predicates.get(random.nextInt(predicates.size())).name(),
            actor(target),
            factuality,
            null,
            Map.of());
      }
    }
    return article.reading();
  }

  /** Few actors are in the news every day, most hardly ever. */
  private int someActor() {
    return (int) (actorCount * Math.pow(random.nextDouble(), 3));
  }

  private static Actor actor(int number) {
    ActorType type = ActorType.values()[number % ActorType.values().length];
    return Actor.of("bench:" + number, "Actor " + Integer.toString(number, 36), type);
  }

  private void ask(int rounds) {
    GraphReader reader = graph.reader();
    RelationshipFilter any = RelationshipFilter.ANY;
    RelationshipFilter supports = any.withPredicates(Set.of("SUPPORTS"));
    PageRequest page = PageRequest.first(25);
    measure("actor by name", rounds, i -> reader.actors(ActorQuery.named("actor " + some(), 10)));
    measure("top actors", rounds, i -> reader.actors(ActorQuery.top(10)));
    measure("actor", rounds, i -> reader.actor(some()));
    measure(
        "who supports",
        rounds,
        i -> reader.relationships(RelationshipQuery.to(some(), supports, page)));
    measure(
        "everything about",
        rounds,
        i -> reader.relationships(RelationshipQuery.about(some(), any, page)));
    measure(
        "about the busiest",
        rounds,
        i -> reader.relationships(RelationshipQuery.about("bench:0", any, page)));
    measure(
        "most believed of all",
        rounds,
        i -> reader.relationships(RelationshipQuery.all(any, page)));
    List<Relationship> top =
        reader.relationships(RelationshipQuery.all(any, PageRequest.first(200))).items();
    measure(
        "evidence",
        rounds,
        i -> reader.evidence(new EvidenceQuery(top.get(i % top.size()).key(), Set.of(), page)));
    measure("paths", rounds, i -> reader.paths(PathQuery.shortest(some(), some(), 5)));
    measure(
        "timeline",
        rounds,
        i ->
            reader.timeline(
                new TimelineQuery(
                    top.get(i % top.size()).source().id(),
                    top.get(i % top.size()).target().id(),
                    Set.of(),
                    Set.of(),
                    TimelineQuery.Granularity.MONTH,
                    null,
                    null,
                    null)));
    measure("neighbourhood of 30", rounds, i -> reader.neighbourhood(some(), 30, any));
    measure("articles", rounds, i -> reader.articles(ArticleQuery.all(page)));
    measure("version", rounds, i -> graph.version());
  }

  private String some() {
    return "bench:" + someActor();
  }

  /** A question, asked for the i-th time. */
  private interface Question {
    Object ask(int round);
  }

  private void measure(String what, int rounds, Question question) {
    for (int i = 0; i < rounds / 4; i++) {
      question.ask(i);
    }
    double[] millis = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      question.ask(i);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    say("%-22s p50 %8.2f ms   p95 %8.2f ms", what, millis[rounds / 2], millis[rounds * 95 / 100]);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
