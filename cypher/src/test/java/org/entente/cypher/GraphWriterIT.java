package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.cypher.SampleArticle.ADA;
import static org.entente.cypher.SampleArticle.BRAM;
import static org.entente.cypher.SampleArticle.NORLAND;
import static org.entente.cypher.SampleArticle.OSTMARK;
import static org.entente.cypher.SampleArticle.SUDLAND;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphWriterIT {

  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z"));

  private final GraphServer server = GraphServer.shared();
  private Graph graph;
  private GraphWriter writer;

  @BeforeEach
  void startWithNothing() {
    graph = server.emptyGraph();
    writer = graph.writer(NOON);
  }

  @Test
  void writingTheSameTwiceChangesNothing() {
    List<Reading> readings = someArticles();
    WriteReport first = writer.write(readings);
    String before = GraphFingerprint.of(server);
    GraphVersion version = graph.version();

    WriteReport second =
        graph.writer(InstantSource.fixed(Instant.parse("2027-01-01T12:00:00Z"))).write(readings);

    assertThat(first.newArticles()).isEqualTo(readings.size());
    assertThat(first.newClaims()).isPositive();
    assertThat(second.changedSomething()).isFalse();
    assertThat(second.unchangedArticles()).isEqualTo(readings.size());
    assertThat(second.unchangedClaims()).isEqualTo(first.newClaims());
    assertThat(GraphFingerprint.of(server)).isEqualTo(before);
    assertThat(graph.version()).isEqualTo(version);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Reading> readings = someArticles();
    writer.write(readings);
    List<String> once = GraphFingerprint.lines(server);

    Graph again = server.emptyGraph();
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(7));
    shuffled.forEach(reading -> again.writer(NOON).write(List.of(reading)));

    assertThat(GraphFingerprint.lines(server)).isEqualTo(once);
  }

  @Test
  void aChangedArticleReplacesWhatItStated() {
    writer.write(
        List.of(
            SampleArticle.of("a", "Herald", "2012-05-01")
                .says(NORLAND, "SUPPORTS", SUDLAND)
                .says(NORLAND, "MEETS", BRAM)
                .reading()));
    writer.write(
        List.of(
            SampleArticle.of("b", "Post", "2012-06-01")
                .says(NORLAND, "SUPPORTS", SUDLAND)
                .reading()));
    WriteReport report =
        writer.write(
            List.of(
                SampleArticle.of("a", "Herald", "2012-05-01")
                    .says(NORLAND, "OPPOSES", SUDLAND)
                    .reading()));

    assertThat(report.changedArticles()).isEqualTo(1);
    assertThat(report.newClaims()).isEqualTo(1);
    assertThat(report.removedClaims()).isEqualTo(2);
    Relationship supports = relationship(NORLAND, "SUPPORTS", SUDLAND).orElseThrow();
    assertThat(supports.claimCount()).isEqualTo(1);
    assertThat(supports.firstSeen()).isEqualTo(LocalDate.parse("2012-06-01"));
    assertThat(relationship(NORLAND, "OPPOSES", SUDLAND)).isPresent();
    assertThat(relationship(BRAM, "MEETS", NORLAND)).isEmpty();
    assertThat(graph.reader().actor(BRAM.id())).as("nothing speaks of him any more").isEmpty();
  }

  @Test
  void aClaimThatStaysKeepsTheTimeWhenItWasLearnt() {
    Reading short_ =
        SampleArticle.of("a", "Herald", "2012-05-01").says(NORLAND, "SUPPORTS", SUDLAND).reading();
    writer.write(List.of(short_));
    Reading longer =
        SampleArticle.of("a", "Herald", "2012-05-01")
            .says(NORLAND, "SUPPORTS", SUDLAND)
            .says(NORLAND, "OPPOSES", OSTMARK)
            .reading();
    Instant later = Instant.parse("2026-03-01T00:00:00Z");
    graph.writer(InstantSource.fixed(later)).write(List.of(longer));

    assertThat(graph.reader().article("a").orElseThrow().claims())
        .extracting(StoredClaim::recordedAt)
        .containsExactly(NOON.instant(), later);
  }

  @Test
  void whatIsDeniedOrOnlyPossibleIsKeptAndDoesNotCount() {
    writer.write(
        List.of(
            SampleArticle.of("a", "Herald", "2012-05-01")
                .says(NORLAND, "SUPPORTS", SUDLAND, Factuality.NEGATED, ADA, Map.of())
                .says(NORLAND, "ATTACKS", OSTMARK, Factuality.HYPOTHETICAL, null, Map.of())
                .says(NORLAND, "OPPOSES", OSTMARK)
                .says(NORLAND, "OPPOSES", OSTMARK, Factuality.NEGATED, null, Map.of())
                .reading()));

    assertThat(relationship(NORLAND, "SUPPORTS", SUDLAND)).isEmpty();
    assertThat(relationship(NORLAND, "ATTACKS", OSTMARK)).isEmpty();
    Relationship opposes = relationship(NORLAND, "OPPOSES", OSTMARK).orElseThrow();
    assertThat(opposes.claimCount()).isEqualTo(1);
    assertThat(opposes.negatedCount()).isEqualTo(1);
    assertThat(graph.reader().article("a").orElseThrow().claims()).hasSize(4);
  }

  @Test
  void bothDirectionsOfASymmetricPredicateAreOneRelationship() {
    writer.write(
        List.of(
            SampleArticle.of("a", "Herald", "2012-05-01")
                .says(NORLAND, "MEETS", SUDLAND)
                .says(SUDLAND, "MEETS", NORLAND)
                .reading()));

    Page<Relationship> between =
        graph
            .reader()
            .relationships(
                RelationshipQuery.between(
                    NORLAND.id(), SUDLAND.id(), RelationshipFilter.ANY, PageRequest.first(10)));
    assertThat(between.items()).hasSize(1);
    assertThat(between.items().get(0).claimCount()).isEqualTo(2);
  }

  @Test
  void officesCarryTitlesAndWhenTheyWereHeld() {
    writer.write(
        List.of(
            SampleArticle.of("a", "Herald", "2012-05-01")
                .says(
                    ADA,
                    "HOLDS_OFFICE",
                    NORLAND,
                    Map.of("title", "president", "since", "2010", "current", "true"))
                .reading(),
            SampleArticle.of("b", "Post", "2015-05-01")
                .says(
                    ADA,
                    "HOLDS_OFFICE",
                    NORLAND,
                    Map.of("title", "President", "until", "2014", "current", "false"))
                .reading()));

    Relationship office = relationship(ADA, "HOLDS_OFFICE", NORLAND).orElseThrow();
    assertThat(office.titles()).containsExactly("President");
    assertThat(office.validFrom()).isEqualTo("2010");
    assertThat(office.validTo()).isEqualTo("2014");
    assertThat(office.current()).isFalse();
  }

  @Test
  void twoLoadsAtOnceComeToTheSameAsOneAfterTheOther() throws Exception {
    List<Reading> readings = manyArticles(60);
    readings.forEach(reading -> writer.write(List.of(reading)));
    List<String> oneByOne = GraphFingerprint.lines(server);

    server.emptyGraph();
    ExecutorService loads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int load = 0; load < 4; load++) {
        List<Reading> mine = new ArrayList<>(readings);
        Collections.shuffle(mine, new Random(load));
        work.add(
            () -> {
              try (Graph own = Graph.connect(server.address())) {
                for (int i = 0; i < mine.size(); i += 5) {
                  own.writer(NOON).write(mine.subList(i, Math.min(i + 5, mine.size())));
                }
              }
              return null;
            });
      }
      for (Future<Void> load : loads.invokeAll(work)) {
        load.get();
      }
    } finally {
      loads.shutdownNow();
    }

    assertThat(GraphFingerprint.lines(server)).isEqualTo(oneByOne);
  }

  @Test
  void rebuildingBringsBackWhatTheClaimsSay() {
    writer.write(someArticles());
    List<String> before = GraphFingerprint.lines(server);
    try (Store store = Store.connect(server.address())) {
      store.runAlone("MATCH ()-[r:SUPPORTS]->() DELETE r");
      store.runAlone("MATCH ()-[r:OPPOSES]->() SET r.belief = 0.1, r.claimCount = 99");
      store.runAlone(
          "MATCH (a:Actor {id: 'country:OST'}), (b:Actor {id: 'country:NOR'})"
              + " CREATE (a)-[:ATTACKS {belief: 1.0}]->(b)");
    }
    assertThat(GraphFingerprint.lines(server)).isNotEqualTo(before);

    long relationships = writer.rebuild();

    assertThat(GraphFingerprint.lines(server)).isEqualTo(before);
    assertThat(relationships).isEqualTo(graph.reader().statistics().relationshipTotal());
  }

  @Test
  void anArticleThatIsTakenOutLeavesNothing() {
    writer.write(
        List.of(
            SampleArticle.of("a", "Herald", "2012-05-01")
                .says(NORLAND, "SUPPORTS", SUDLAND)
                .reading()));

    assertThat(writer.remove("a")).isTrue();
    assertThat(writer.remove("a")).isFalse();
    assertThat(GraphFingerprint.lines(server)).isEmpty();
  }

  @Test
  void onlyPredicatesOfTheOntologyBecomeRelationships() {
    Reading evil =
        SampleArticle.of("a", "Herald", "2012-05-01")
            .says(NORLAND, "X]->() DETACH DELETE n //", SUDLAND)
            .reading();

    assertThatThrownBy(() -> writer.write(List.of(evil)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the ontology has no predicate");
    assertThat(GraphFingerprint.lines(server)).isEmpty();
  }

  @Test
  void whatCannotBeStoredIsRejectedAsAWhole() {
    Reading good =
        SampleArticle.of("a", "Herald", "2012-05-01").says(NORLAND, "SUPPORTS", SUDLAND).reading();
    Actor endless = Actor.of("person:" + "x".repeat(50_000), "X", ActorType.PERSON);
    Reading bad =
        SampleArticle.of("b", "Herald", "2012-05-01").says(endless, "SUPPORTS", SUDLAND).reading();

    assertThatThrownBy(() -> writer.write(List.of(good, bad)))
        .isInstanceOfSatisfying(
            GraphException.class,
            e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.REJECTED));
    assertThat(GraphFingerprint.lines(server)).isEmpty();
  }

  private Optional<Relationship> relationship(Actor source, String predicate, Actor target) {
    return graph
        .reader()
        .relationship(
            RelationshipKey.of(source.id(), Ontology.standard().predicate(predicate), target.id()));
  }

  private static List<Reading> someArticles() {
    return List.of(
        SampleArticle.of("a", "Herald", "2012-05-01")
            .tells("It rained")
            .says(NORLAND, "SUPPORTS", SUDLAND)
            .says(ADA, "HOLDS_OFFICE", NORLAND, Map.of("title", "president", "current", "true"))
            .says(NORLAND, "MEETS", SUDLAND)
            .reading(),
        SampleArticle.of("b", "Herald", "2012-06-01")
            .says(NORLAND, "SUPPORTS", SUDLAND)
            .says(OSTMARK, "OPPOSES", SUDLAND, Factuality.ASSERTED, ADA, Map.of())
            .reading(),
        SampleArticle.of("c", "Post", null)
            .says(NORLAND, "SUPPORTS", SUDLAND, Factuality.NEGATED, BRAM, Map.of())
            .says(
                new Actor("person:ada-lund", "A. Lund", ActorType.PERSON, List.of(), null, null),
                "OPPOSES",
                OSTMARK)
            .reading(),
        SampleArticle.of("d", null, "2011-01-01").tells("Nothing happened").reading());
  }

  private static List<Reading> manyArticles(int count) {
    List<Actor> actors = List.of(NORLAND, SUDLAND, OSTMARK, ADA, BRAM);
    List<String> predicates = List.of("SUPPORTS", "OPPOSES", "MEETS", "AIDS");
    Random random = new Random(1);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      SampleArticle article =
          SampleArticle.of("m" + i, "Outlet " + i % 3, "2012-01-" + (10 + i % 20));
      for (int claim = 0; claim < 6; claim++) {
        int source = random.nextInt(actors.size());
        int target = (source + 1 + random.nextInt(actors.size() - 1)) % actors.size();
        article.says(
            actors.get(source),
            predicates.get(random.nextInt(predicates.size())),
            actors.get(target));
      }
      readings.add(article.reading());
    }
    return readings;
  }
}
