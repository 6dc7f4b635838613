package org.entente.loader.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cypher.SampleArticle.NORLAND;
import static org.entente.cypher.SampleArticle.OSTMARK;
import static org.entente.cypher.SampleArticle.SUDLAND;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphServer;
import org.entente.cypher.Reading;
import org.entente.cypher.SampleArticle;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchWriterIT {

  private Graph graph;

  @BeforeEach
  void startWithNothing() {
    graph = GraphServer.shared().emptyGraph();
  }

  @Test
  void writesEverythingAndSaysSo() {
    List<Long> heard = new ArrayList<>();
    LoadListener listener =
        new LoadListener() {
          @Override
          public void written(long articles, long claims) {
            heard.add(articles);
          }
        };
    LoadReport report = write(articles(70), listener);

    assertThat(report.articles()).isEqualTo(70);
    assertThat(report.refused()).isEmpty();
    assertThat(report.claims()).isEqualTo(140);
    assertThat(report.written().newClaims()).isEqualTo(140);
    assertThat(report.seconds()).isPositive();
    assertThat(heard).isSorted().endsWith(70L);
    assertThat(graph.reader().statistics().claims()).isEqualTo(140);

    LoadReport again = write(articles(70), LoadListener.SILENT);
    assertThat(again.written().changedSomething()).isFalse();
    assertThat(again.written().unchangedClaims()).isEqualTo(140);
  }

  @Test
  void oneArticleThatCannotBeStoredDoesNotStopTheOthers() {
    Actor endless = Actor.of("person:" + "x".repeat(50_000), "X", ActorType.PERSON);
    List<Reading> readings = new ArrayList<>(articles(10));
    readings.add(
        5,
        SampleArticle.of("endless", "Herald", "2012-01-01")
            .says(endless, "SUPPORTS", SUDLAND)
            .reading());
    readings.add(
        7,
        SampleArticle.of("unknown", "Herald", "2012-01-01")
            .says(NORLAND, "ADORES", SUDLAND)
            .reading());

    LoadReport report = write(readings, LoadListener.SILENT);

    assertThat(report.articles()).isEqualTo(10);
    assertThat(report.refused())
        .extracting(Refused::what)
        .containsExactly("article endless", "article unknown");
    assertThat(report.refused().get(1).message()).contains("no predicate 'ADORES'");
    assertThat(graph.reader().statistics().articles()).isEqualTo(10);
  }

  @Test
  void aClaimWhoseWordsAreNotInTheArticleIsLeftOut() {
    Reading sound =
        SampleArticle.of("a", "Herald", "2012-01-01").says(NORLAND, "SUPPORTS", SUDLAND).reading();
    Article other = Article.of("a", "Some text that says nothing of the kind, at some length.");
    Reading wrong = new Reading(other, List.of(), sound.claims());

    LoadReport report = write(List.of(wrong), LoadListener.SILENT);

    assertThat(report.articles()).isEqualTo(1);
    assertThat(report.claims()).isZero();
    assertThat(report.refused()).hasSize(1);
    assertThat(report.refused().get(0).reason()).contains("not in the article");
  }

  private LoadReport write(List<Reading> readings, LoadListener listener) {
    BatchWriter writer = new BatchWriter(graph.writer(), listener);
    readings.forEach(writer::add);
    return writer.finish();
  }

  private static List<Reading> articles(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                SampleArticle.of("a" + i, "Outlet " + i % 4, "2012-01-01")
                    .says(NORLAND, "SUPPORTS", SUDLAND)
                    .says(OSTMARK, "OPPOSES", SUDLAND)
                    .reading())
        .toList();
  }
}
