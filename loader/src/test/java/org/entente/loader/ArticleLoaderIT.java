package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphFingerprint;
import org.entente.cypher.GraphServer;
import org.entente.cypher.PageRequest;
import org.entente.cypher.Relationship;
import org.entente.cypher.RelationshipFilter;
import org.entente.cypher.RelationshipQuery;
import org.entente.loader.write.LoadListener;
import org.entente.loader.write.LoadReport;
import org.entente.loader.write.Refused;
import org.entente.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLoaderIT {

  private static final String ARTICLES =
      """
      {"id": "p1", "source": "The Courier", "published": "2015-03-02", "title": "Aid", "text": \
      "Poland supports Ukraine. The two countries signed a treaty on Monday. Hungary criticised \
      Poland."}
      {"id": "p2", "source": "The Dispatch", "published": "2015-04-02", "text": "Poland supports \
      Ukraine, the foreign minister said."}
      {"id": "broken",
      {"id": "p3", "published": "yesterday", "text": "Italy met France."}
      {"id": "p4", "published": "2015-05-02", "text": ""}
      {"id": "p5", "published": "2015-05-02", "text": "Japan does not support Hungary."}
      """;

  private static Pipeline pipeline;

  private final GraphServer server = GraphServer.shared();
  private Graph graph;

  @TempDir private Path folder;

  @BeforeAll
  static void loadModels() {
    pipeline = new Pipeline();
  }

  @BeforeEach
  void startWithNothing() {
    graph = server.emptyGraph();
  }

  @Test
  void takesArticlesFromFilesToTheGraphAndRefusesTheRest() throws IOException {
    List<String> order = new ArrayList<>();
    LoadReport report = load(2, order);

    assertThat(report.articles()).isEqualTo(3);
    assertThat(report.refused())
        .extracting(Refused::what)
        .allMatch(what -> what.contains("articles.jsonl, line "))
        .hasSize(3);
    assertThat(order).containsExactly("p1", "p2", "p5");
    List<Relationship> supporters =
        graph
            .reader()
            .relationships(
                RelationshipQuery.to(
                    "country:UKR",
                    RelationshipFilter.ANY.withPredicates(Set.of("SUPPORTS")),
                    PageRequest.first(10)))
            .items();
    assertThat(supporters).hasSize(1);
    assertThat(supporters.get(0).source().name()).isEqualTo("Poland");
    assertThat(supporters.get(0).sourceCount()).isEqualTo(2);
  }

  @Test
  void comesToTheSameWhateverTheNumberOfThreads() throws IOException {
    load(1, new ArrayList<>());
    long claims = graph.reader().statistics().claims();
    LoadReport again = load(3, new ArrayList<>());

    assertThat(again.written().changedSomething()).as("the same again").isFalse();
    String before = GraphFingerprint.of(server);
    load(3, new ArrayList<>());
    assertThat(GraphFingerprint.of(server)).isEqualTo(before);
    assertThat(graph.reader().statistics().claims()).isEqualTo(claims);
  }

  private LoadReport load(int threads, List<String> order) throws IOException {
    Path file = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    LoadListener listener =
        new LoadListener() {
          @Override
          public void read(Article article, int claims) {
            order.add(article.id());
          }
        };
    return new ArticleLoader(() -> pipeline, graph.writer(), threads)
        .load(ArticleSource.of(List.of(file)), listener);
  }
}
