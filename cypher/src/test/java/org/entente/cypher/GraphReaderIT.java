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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.entente.model.Sign;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GraphReaderIT {

  private static final RelationshipFilter ANY = RelationshipFilter.ANY;
  private static final PageRequest TEN = PageRequest.first(10);
  private static final Actor LEAGUE =
      new Actor(
          "organization:league",
          "League of Coasts",
          ActorType.ORGANIZATION,
          List.of("LoC", "U.C. League"),
          null,
          null);
  private static final Actor OBRIEN = Actor.of("person:o-brien", "Zoë O'Brien", ActorType.PERSON);
  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");

  private static GraphReader reader;

  @BeforeAll
  static void loadArticles() {
    Graph graph = GraphServer.shared().emptyGraph();
    graph
        .writer(InstantSource.fixed(EARLY))
        .write(
            List.of(
                SampleArticle.of("a1", "Herald", "2012-05-01")
                    .tells("It rained in the capital")
                    .says(NORLAND, "SUPPORTS", SUDLAND)
                    .says(NORLAND, "SUPPORTS", SUDLAND, Factuality.NEGATED, ADA, Map.of())
                    .says(SUDLAND, "OPPOSES", NORLAND)
                    .says(
                        ADA,
                        "HOLDS_OFFICE",
                        NORLAND,
                        Map.of("title", "president", "since", "2010", "current", "true"))
                    .reading(),
                SampleArticle.of("a2", "Post", "2012-06-15")
                    .says(NORLAND, "SUPPORTS", SUDLAND)
                    .says(NORLAND, "SUPPORTS", SUDLAND, Factuality.HYPOTHETICAL, null, Map.of())
                    .says(NORLAND, "MEETS", OSTMARK)
                    .says(
                        BRAM,
                        "HOLDS_OFFICE",
                        NORLAND,
                        Map.of("title", "foreign minister", "current", "false"))
                    .reading(),
                SampleArticle.of("a3", "Herald", null)
                    .says(OSTMARK, "ATTACKS", SUDLAND)
                    .says(OSTMARK, "MEMBER_OF", LEAGUE)
                    .reading()));
    graph
        .writer(InstantSource.fixed(LATE))
        .write(
            List.of(
                SampleArticle.of("a4", "Post", "2013-02-03")
                    .says(NORLAND, "OPPOSES", SUDLAND)
                    .says(NORLAND, "AIDS", SUDLAND, Factuality.NEGATED, null, Map.of())
                    .says(OBRIEN, "MEETS", OSTMARK)
                    .reading()));
    reader = graph.reader();
  }

  @Test
  void findsActorsByNameAliasBeginningAndWithoutAccents() {
    assertThat(named("Ada Lund")).startsWith(ADA.id());
    assertThat(named("president lund")).containsExactly(ADA.id());
    assertThat(named("lun")).containsExactly(ADA.id());
    assertThat(named("åda")).containsExactly(ADA.id());
    assertThat(named("zoe o'brien")).containsExactly(OBRIEN.id());
    assertThat(named("U.C.")).containsExactly(LEAGUE.id());
    assertThat(named("league of coasts")).containsExactly(LEAGUE.id());
    assertThat(named("league of")).containsExactly(LEAGUE.id());
    assertThat(named("land")).as("not in the middle of a word").isEmpty();
  }

  @Test
  void takesAnyTextAsANameToSearch() {
    assertThat(named("* OR name:[a TO z] && \"x~2 /re.*/ \\ NOT")).isEmpty();
    assertThat(named("'")).isEmpty();
    assertThat(named("...")).isEmpty();
    assertThat(named("AND")).isEmpty();
  }

  @Test
  void listsActorsByTheirClaimsAndNarrowsThemDown() {
    assertThat(reader.actors(ActorQuery.top(2)).items())
        .extracting(found -> found.actor().id())
        .containsExactly(NORLAND.id(), SUDLAND.id());
    assertThat(
            reader.actors(new ActorQuery(null, Set.of(ActorType.ORGANIZATION), null, TEN)).items())
        .extracting(ActorSummary::actor)
        .containsExactly(LEAGUE);
    assertThat(reader.actors(new ActorQuery("lund", Set.of(), "NOR", TEN)).items()).hasSize(1);
    assertThat(reader.actors(new ActorQuery("lund", Set.of(), "SUD", TEN)).items()).isEmpty();
  }

  @Test
  void showsAnActorWithItsNumbers() {
    ActorProfile norland = reader.actor(NORLAND.id()).orElseThrow();
    assertThat(norland.claimsAsSource()).isEqualTo(7);
    assertThat(norland.claimsAsTarget()).isEqualTo(3);
    assertThat(norland.predicates())
        .contains(
            new ActorProfile.PredicateCount("SUPPORTS", 1, 0),
            new ActorProfile.PredicateCount("OPPOSES", 1, 1),
            new ActorProfile.PredicateCount("MEETS", 1, 0));
    assertThat(reader.actor(ADA.id()).orElseThrow().statements()).isEqualTo(1);
    assertThat(reader.actor(ADA.id()).orElseThrow().actor()).isEqualTo(ADA);
    assertThat(reader.actor("nobody")).isEmpty();
  }

  @Test
  void answersWhoSupportsWhom() {
    RelationshipFilter supports = ANY.withPredicates(Set.of("SUPPORTS"));
    List<Relationship> found =
        reader.relationships(RelationshipQuery.to(SUDLAND.id(), supports, TEN)).items();
    assertThat(found).hasSize(1);
    Relationship support = found.get(0);
    assertThat(support.source()).isEqualTo(NORLAND);
    assertThat(support.target()).isEqualTo(SUDLAND);
    assertThat(support.claimCount()).isEqualTo(2);
    assertThat(support.sourceCount()).isEqualTo(2);
    assertThat(support.negatedCount()).isEqualTo(1);
    assertThat(support.hypotheticalCount()).isEqualTo(1);
    assertThat(support.belief()).isEqualTo(0.96);
    assertThat(support.firstSeen()).isEqualTo(LocalDate.parse("2012-05-01"));
    assertThat(support.lastSeen()).isEqualTo(LocalDate.parse("2012-06-15"));
    assertThat(reader.relationships(RelationshipQuery.from(SUDLAND.id(), supports, TEN)).items())
        .isEmpty();
  }

  @Test
  void findsSymmetricRelationshipsFromEitherEnd() {
    RelationshipFilter meets = ANY.withPredicates(Set.of("MEETS"));
    for (Actor end : List.of(NORLAND, OSTMARK)) {
      assertThat(reader.relationships(RelationshipQuery.from(end.id(), meets, TEN)).items())
          .extracting(Relationship::id)
          .contains("country:NOR~MEETS~country:OST");
      assertThat(reader.relationships(RelationshipQuery.to(end.id(), meets, TEN)).items())
          .extracting(Relationship::id)
          .contains("country:NOR~MEETS~country:OST");
    }
  }

  @Test
  void tellsDirectionsApartWhenPredicatesAreMixed() {
    assertThat(predicates(RelationshipQuery.from(SUDLAND.id(), ANY, TEN)))
        .containsExactly("OPPOSES");
    assertThat(predicates(RelationshipQuery.to(SUDLAND.id(), ANY, TEN)))
        .containsExactlyInAnyOrder("SUPPORTS", "ATTACKS", "OPPOSES");
    assertThat(predicates(RelationshipQuery.about(SUDLAND.id(), ANY, TEN))).hasSize(4);
    assertThat(predicates(RelationshipQuery.between(SUDLAND.id(), NORLAND.id(), ANY, TEN)))
        .containsExactly("SUPPORTS", "OPPOSES", "OPPOSES");
    assertThat(predicates(new RelationshipQuery(SUDLAND.id(), NORLAND.id(), null, null, ANY, TEN)))
        .containsExactly("OPPOSES");
  }

  @Test
  void filtersRelationshipsBySignBeliefAndTime() {
    RelationshipFilter negative = ANY.withSigns(Set.of(Sign.NEGATIVE));
    assertThat(predicates(RelationshipQuery.about(SUDLAND.id(), negative, TEN)))
        .containsExactlyInAnyOrder("OPPOSES", "OPPOSES", "ATTACKS");
    assertThat(predicates(RelationshipQuery.about(SUDLAND.id(), ANY.withMinBelief(0.9), TEN)))
        .containsExactly("SUPPORTS");
    RelationshipFilter since2013 = ANY.withSeen(LocalDate.parse("2013-01-01"), null);
    assertThat(predicates(RelationshipQuery.about(SUDLAND.id(), since2013, TEN)))
        .containsExactly("OPPOSES");
    assertThatThrownBy(
            () ->
                reader.relationships(
                    RelationshipQuery.all(ANY.withPredicates(Set.of("LIKES")), TEN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no predicate 'LIKES'");
  }

  @Test
  void pagesGoThroughEverythingOnceAndInOrder() {
    List<Relationship> all =
        pages(page -> reader.relationships(RelationshipQuery.all(ANY, page)), 2);
    assertThat(all).hasSize(9).doesNotHaveDuplicates();
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparingDouble(Relationship::belief)
                .thenComparing(Relationship::id)
                .reversed());
    List<Relationship> about =
        pages(page -> reader.relationships(RelationshipQuery.about(NORLAND.id(), ANY, page)), 1);
    assertThat(about).hasSize(6).doesNotHaveDuplicates();
    assertThat(pages(page -> reader.actors(new ActorQuery(null, Set.of(), null, page)), 2))
        .hasSize(7)
        .doesNotHaveDuplicates();
    assertThat(pages(page -> reader.actors(new ActorQuery("o", Set.of(), null, page)), 1))
        .extracting(found -> found.actor().id())
        .containsExactlyInAnyOrder(OSTMARK.id(), OBRIEN.id(), LEAGUE.id(), BRAM.id());
    assertThat(pages(page -> reader.articles(ArticleQuery.all(page)), 1))
        .extracting(ArticleSummary::id)
        .containsExactly("a4", "a2", "a1", "a3");
    assertThat(
            pages(page -> reader.claims(ClaimQuery.between(NORLAND.id(), SUDLAND.id(), page)), 1))
        .hasSize(7);
  }

  @Test
  void refusesACursorOfAnotherQuestion() {
    String cursor = reader.articles(ArticleQuery.all(PageRequest.first(1))).next();
    for (String wrong : List.of(cursor, "rubbish", "%%%", "")) {
      assertThatThrownBy(
              () -> reader.relationships(RelationshipQuery.all(ANY, new PageRequest(5, wrong))))
          .isInstanceOf(InvalidCursorException.class);
    }
  }

  @Test
  void opensARelationshipToItsEvidenceForAndAgainst() {
    EvidenceQuery why =
        new EvidenceQuery(RelationshipKey.parse("country:NOR~SUPPORTS~country:SUD"), Set.of(), TEN);
    List<EvidenceItem> evidence = reader.evidence(why).items();
    assertThat(evidence)
        .extracting(EvidenceItem::bearing)
        .containsExactly(
            Bearing.SUPPORTING,
            Bearing.SUPPORTING,
            Bearing.DENYING,
            Bearing.HYPOTHETICAL,
            Bearing.CONTRADICTING,
            Bearing.CONTRADICTING,
            Bearing.CONTRADICTING);
    StoredClaim denial = evidence.get(2).claim();
    assertThat(denial.claim().attribution()).isEqualTo(ADA);
    assertThat(denial.sentences().get(0).text())
        .isEqualTo("Norland SUPPORTS Sudland NEGATED.")
        .isEqualTo(denial.claim().evidence().get(0).quote());
    assertThat(denial.article().source()).isEqualTo("Herald");
    assertThat(denial.recordedAt()).isEqualTo(EARLY);

    List<EvidenceItem> byTwo =
        pages(page -> reader.evidence(new EvidenceQuery(why.relationship(), Set.of(), page)), 2);
    assertThat(byTwo).isEqualTo(evidence);
    assertThat(
            reader
                .evidence(new EvidenceQuery(why.relationship(), Set.of(Bearing.DENYING), TEN))
                .items())
        .hasSize(1);
  }

  @Test
  void givesBackEveryClaimAsItWasWritten() {
    Reading written =
        SampleArticle.of("a1", "Herald", "2012-05-01")
            .tells("It rained in the capital")
            .says(NORLAND, "SUPPORTS", SUDLAND)
            .says(NORLAND, "SUPPORTS", SUDLAND, Factuality.NEGATED, ADA, Map.of())
            .says(SUDLAND, "OPPOSES", NORLAND)
            .says(
                ADA,
                "HOLDS_OFFICE",
                NORLAND,
                Map.of("title", "president", "since", "2010", "current", "true"))
            .reading();
    ArticleDetail article = reader.article("a1").orElseThrow();
    assertThat(article.claims())
        .extracting(StoredClaim::claim)
        .containsExactlyElementsOf(written.claims());
    assertThat(article.sentences())
        .extracting(StoredSentence::span)
        .containsExactlyElementsOf(written.sentences());
    assertThat(article.metadata()).isEqualTo(written.article().metadata());
    String id = written.claims().get(0).id();
    assertThat(reader.claim(id).orElseThrow().claim()).isEqualTo(written.claims().get(0));
    assertThat(reader.claim("none")).isEmpty();
    assertThat(reader.article("none")).isEmpty();
  }

  @Test
  void findsClaimsByFactualityTimeAndWhatWasKnown() {
    ClaimQuery all = ClaimQuery.between(NORLAND.id(), SUDLAND.id(), TEN);
    assertThat(reader.claims(all).items()).hasSize(7);
    ClaimQuery before =
        new ClaimQuery(
            NORLAND.id(), SUDLAND.id(), Set.of(), Set.of(), Set.of(), null, null, EARLY, TEN);
    assertThat(reader.claims(before).items()).as("what was known before a4").hasSize(5);
    ClaimQuery denied =
        new ClaimQuery(
            NORLAND.id(),
            null,
            Set.of(),
            Set.of(Sign.POSITIVE),
            Set.of(Factuality.NEGATED),
            LocalDate.parse("2013-01-01"),
            null,
            null,
            TEN);
    assertThat(reader.claims(denied).items())
        .extracting(found -> found.claim().predicate())
        .containsExactly("AIDS");
  }

  @Test
  void showsWhenThingsWereSaid() {
    TimelineQuery byYear =
        new TimelineQuery(
            NORLAND.id(),
            SUDLAND.id(),
            Set.of(),
            Set.of(),
            TimelineQuery.Granularity.YEAR,
            null,
            null,
            null);
    List<TimelinePoint> points = reader.timeline(byYear);
    assertThat(points)
        .extracting(point -> point.start() + " " + point.relationship().predicate())
        .containsExactly(
            "2012-01-01 SUPPORTS", "2012-01-01 OPPOSES", "2013-01-01 AIDS", "2013-01-01 OPPOSES");
    TimelinePoint supports = points.get(0);
    assertThat(supports.asserted()).isEqualTo(2);
    assertThat(supports.negated()).isEqualTo(1);
    assertThat(supports.hypothetical()).isEqualTo(1);
    assertThat(supports.articles()).isEqualTo(2);
    TimelineQuery byMonthKnownEarly =
        new TimelineQuery(
            NORLAND.id(),
            SUDLAND.id(),
            Set.of("OPPOSES"),
            Set.of(),
            TimelineQuery.Granularity.MONTH,
            null,
            null,
            EARLY);
    assertThat(reader.timeline(byMonthKnownEarly))
        .extracting(TimelinePoint::start)
        .containsExactly(LocalDate.parse("2012-05-01"));
  }

  @Test
  void findsHowTwoActorsAreConnected() {
    List<GraphPath> paths = reader.paths(PathQuery.shortest(ADA.id(), LEAGUE.id(), 5));
    assertThat(paths).isNotEmpty();
    assertThat(paths.get(0).actors()).containsExactly(ADA, NORLAND, OSTMARK, LEAGUE);
    assertThat(paths.get(0).steps())
        .extracting(Relationship::predicate)
        .containsExactly("HOLDS_OFFICE", "MEETS", "MEMBER_OF");
    assertThat(paths.get(0).belief()).isCloseTo(0.512, org.assertj.core.data.Offset.offset(1e-9));
    assertThat(paths.get(1).actors()).containsExactly(ADA, NORLAND, SUDLAND, OSTMARK, LEAGUE);
    assertThat(paths).hasSize(2);

    PathQuery positive =
        new PathQuery(
            NORLAND.id(),
            SUDLAND.id(),
            4,
            5,
            true,
            PathQuery.Order.MOST_BELIEVED,
            ANY.withSigns(Set.of(Sign.POSITIVE)));
    assertThat(reader.paths(positive)).hasSize(1);
    assertThat(reader.paths(PathQuery.shortest(ADA.id(), "nobody", 5))).isEmpty();
  }

  @Test
  void knowsWhoHeldWhichOfficeWhen() {
    List<Tenure> offices = reader.offices(new OfficeQuery(null, NORLAND.id(), null, null));
    assertThat(offices)
        .extracting(Tenure::title)
        .containsExactlyInAnyOrder("president", "foreign minister");
    List<Tenure> in2011 =
        reader.offices(
            new OfficeQuery(null, NORLAND.id(), "president", LocalDate.parse("2011-03-01")));
    assertThat(in2011).extracting(Tenure::holder).containsExactly(ADA);
    assertThat(reader.offices(new OfficeQuery(ADA.id(), null, null, LocalDate.parse("2009-03-01"))))
        .isEmpty();
    Tenure former = reader.offices(new OfficeQuery(BRAM.id(), null, null, null)).get(0);
    assertThat(former.formerSince()).isEqualTo(LocalDate.parse("2012-06-15"));
    assertThat(former.seenTo()).isNull();
  }

  @Test
  void drawsTheSurroundingsOfAnActor() {
    Neighbourhood around = reader.neighbourhood(NORLAND.id(), 3, ANY).orElseThrow();
    assertThat(around.centre()).isEqualTo(NORLAND);
    assertThat(around.neighbours()).hasSize(3);
    assertThat(around.neighbours().get(0)).as("believed the most").isEqualTo(SUDLAND);
    assertThat(around.relationships())
        .allMatch(r -> r.source().equals(NORLAND) || around.neighbours().contains(r.source()));
    assertThat(reader.neighbourhood("nobody", 3, ANY)).isEmpty();
  }

  @Test
  void findsArticlesByOutletActorAndDay() {
    assertThat(articles("Herald", null, null, null)).containsExactly("a1", "a3");
    assertThat(articles(null, LEAGUE.id(), null, null)).containsExactly("a3");
    assertThat(articles(null, null, "2012-05-01", "2012-06-15")).containsExactly("a2", "a1");
    assertThat(articles("Post", OSTMARK.id(), "2013-01-01", null)).containsExactly("a4");
  }

  @Test
  void saysWhatTheGraphSaidBefore() {
    LocalDate may = LocalDate.parse("2012-05-31");
    List<Relationship> inMay = reader.relationshipsAsOf(NORLAND.id(), SUDLAND.id(), may, null);
    assertThat(inMay)
        .extracting(Relationship::id)
        .containsExactly("country:NOR~SUPPORTS~country:SUD", "country:SUD~OPPOSES~country:NOR");
    assertThat(inMay.get(0).belief()).isEqualTo(0.8);
    assertThat(inMay.get(0).hypotheticalCount()).isZero();
    assertThat(reader.relationshipsAsOf(SUDLAND.id(), NORLAND.id(), null, EARLY)).hasSize(2);
    assertThat(reader.relationshipsAsOf(SUDLAND.id(), NORLAND.id(), null, null))
        .as("now, it is the same as what is stored")
        .isEqualTo(
            reader
                .relationships(RelationshipQuery.between(NORLAND.id(), SUDLAND.id(), ANY, TEN))
                .items());
  }

  @Test
  void handsOnTheClaimsOfAWindowForAnalyses() {
    assertThat(pairClaims(Set.of(), Set.of(), null))
        .extracting(claim -> claim.relationship().id())
        .containsExactlyInAnyOrder(
            "country:NOR~SUPPORTS~country:SUD",
            "country:NOR~SUPPORTS~country:SUD",
            "country:SUD~OPPOSES~country:NOR",
            "country:NOR~OPPOSES~country:SUD",
            "country:NOR~MEETS~country:OST",
            "country:OST~MEETS~person:o-brien",
            "person:ada-lund~HOLDS_OFFICE~country:NOR",
            "person:bram-os~HOLDS_OFFICE~country:NOR");
    Set<String> two = Set.of(NORLAND.id(), SUDLAND.id());
    assertThat(pairClaims(two, Set.of(), null)).hasSize(4);
    assertThat(pairClaims(two, Set.of(Sign.NEGATIVE), EARLY)).hasSize(1);
  }

  private static List<PairClaim> pairClaims(Set<String> actors, Set<Sign> signs, Instant knownAt) {
    List<PairClaim> found = new ArrayList<>();
    reader.pairClaims(
        new PairClaimQuery(
            LocalDate.parse("2012-05-01"), LocalDate.parse("2014-01-01"), actors, signs, knownAt),
        found::add);
    return found;
  }

  @Test
  void countsWhatIsThere() {
    Statistics statistics = reader.statistics();
    assertThat(statistics.articles()).isEqualTo(4);
    assertThat(statistics.claims()).isEqualTo(13);
    assertThat(statistics.sentences()).isEqualTo(14);
    assertThat(statistics.actors())
        .containsEntry(ActorType.PERSON, 3L)
        .containsEntry(ActorType.COUNTRY, 3L)
        .containsEntry(ActorType.ORGANIZATION, 1L);
    assertThat(statistics.relationships())
        .containsEntry("SUPPORTS", 1L)
        .containsEntry("OPPOSES", 2L)
        .doesNotContainKey("AIDS");
    assertThat(statistics.outlets()).isEqualTo(2);
    assertThat(statistics.lastPublished()).isEqualTo(LocalDate.parse("2013-02-03"));
  }

  @Test
  void everyPredicateCanBeAskedFor() {
    for (var predicate : Ontology.standard().predicates()) {
      reader.relationships(
          RelationshipQuery.all(ANY.withPredicates(Set.of(predicate.name())), TEN));
    }
  }

  private static List<String> named(String text) {
    return reader.actors(ActorQuery.named(text, 10)).items().stream()
        .map(found -> found.actor().id())
        .toList();
  }

  private static List<String> predicates(RelationshipQuery query) {
    return reader.relationships(query).items().stream().map(Relationship::predicate).toList();
  }

  private static List<String> articles(String source, String actor, String from, String to) {
    return reader
        .articles(
            new ArticleQuery(
                source,
                actor,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                TEN))
        .items()
        .stream()
        .map(ArticleSummary::id)
        .toList();
  }

  private static <T> List<T> pages(Function<PageRequest, Page<T>> question, int size) {
    List<T> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<T> page = question.apply(new PageRequest(size, cursor));
      assertThat(page.items().size()).isLessThanOrEqualTo(size);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }
}
