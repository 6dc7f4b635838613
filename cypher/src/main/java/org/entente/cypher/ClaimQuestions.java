package org.entente.cypher;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.model.Claim;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** What the articles state, and when. */
final class ClaimQuestions {

  private static final String EVIDENCE = "evidence";
  private static final String CLAIMS = "claims";

  private final Store store;
  private final Ontology ontology;

  ClaimQuestions(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  private record Found(String id, String day, int bearing) {}

  Page<EvidenceItem> evidence(EvidenceQuery query) {
    Predicate predicate = ontology.predicate(query.relationship().predicate());
    boolean sided = predicate.sign() != Sign.NEUTRAL;
    EnumSet<Bearing> bearings =
        query.bearings().isEmpty()
            ? EnumSet.allOf(Bearing.class)
            : EnumSet.copyOf(query.bearings());
    Params parameters =
        Params.of("relationship", query.relationship().id())
            .and("pair", query.relationship().pair())
            .and("sign", sided ? predicate.sign().name() : null)
            .and("opposite", sided ? opposite(predicate.sign()).name() : null)
            .and("bearings", bearings.stream().map(Bearing::ordinal).toList())
            .andLimit(query.page());
    parameters.and("bearing", null).and("day", null).and("id", null);
    Cursor.read(
        query.page(),
        EVIDENCE,
        3,
        at ->
            parameters
                .and("bearing", Integer.valueOf(at.get(0)))
                .and("day", at.get(1))
                .and("id", at.get(2)));
    return store.read(
        tx -> {
          Page<Found> found =
              Cursor.page(
                  tx.run(Queries.text("read/evidence"), parameters.map())
                      .list(ClaimQuestions::found),
                  query.page().limit(),
                  last -> Cursor.of(EVIDENCE, last.bearing(), last.day(), last.id()));
          List<StoredClaim> claims = whole(tx, found.items());
          return new Page<>(
              IntStream.range(0, claims.size())
                  .mapToObj(
                      i ->
                          new EvidenceItem(
                              Bearing.values()[found.items().get(i).bearing()], claims.get(i)))
                  .toList(),
              found.next());
        });
  }

  Page<StoredClaim> claims(ClaimQuery query) {
    List<String> predicates = restricted(query.predicates(), query.signs());
    if (predicates != null && predicates.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    Params parameters =
        Params.of("actor", query.actor())
            .and("predicates", predicates)
            .andAny("factualities", query.factualities().stream().map(Enum::name).toList())
            .and("publishedFrom", query.publishedFrom())
            .and("publishedTo", query.publishedTo())
            .and("knownAt", moment(query.knownAt()))
            .andLimit(query.page());
    parameters.and("day", null).and("id", null);
    Cursor.read(
        query.page(), CLAIMS, 2, at -> parameters.and("day", at.get(0)).and("id", at.get(1)));
    String name = "read/claims-of-actor";
    if (query.other() != null) {
      name = "read/claims-of-pair";
      parameters.and("pair", RelationshipKey.pair(query.actor(), query.other()));
    }
    String text = Queries.text(name);
    return store.read(
        tx -> {
          Page<Found> found =
              Cursor.page(
                  tx.run(text, parameters.map()).list(ClaimQuestions::found),
                  query.page().limit(),
                  last -> Cursor.of(CLAIMS, last.day(), last.id()));
          return new Page<>(whole(tx, found.items()), found.next());
        });
  }

  Optional<StoredClaim> claim(String id) {
    return store.read(tx -> whole(tx, List.of(new Found(id, "", 0)))).stream().findFirst();
  }

  /** The claims that an article states, in text order. */
  static List<StoredClaim> ofArticle(TransactionContext tx, String article) {
    List<Found> found =
        tx.run(Queries.text("read/claims-of-article"), Map.of("article", article))
            .list(ClaimQuestions::found);
    return whole(tx, found).stream()
        .sorted(Comparator.comparing(StoredClaim::claim, Claim.ORDER))
        .toList();
  }

  List<TimelinePoint> timeline(TimelineQuery query) {
    List<String> predicates = restricted(query.predicates(), query.signs());
    if (predicates != null && predicates.isEmpty()) {
      return List.of();
    }
    Params parameters =
        Params.of("pair", RelationshipKey.pair(query.actor(), query.other()))
            .and("unit", query.granularity().name().toLowerCase(Locale.ROOT))
            .and("predicates", predicates)
            .and("from", query.from())
            .and("to", query.to())
            .and("knownAt", moment(query.knownAt()));
    String text = Queries.text("read/timeline");
    return store.read(tx -> tx.run(text, parameters.map()).list(ClaimQuestions::point));
  }

  void pairClaims(PairClaimQuery query, Consumer<PairClaim> sink) {
    Params parameters =
        Params.of("from", query.from())
            .and("until", query.until())
            .andAny("signs", query.signs().stream().map(Enum::name).toList())
            .and("knownAt", moment(query.knownAt()));
    String name = "read/pair-claims";
    if (!query.actors().isEmpty()) {
      name = "read/pair-claims-among";
      parameters.and("actors", List.copyOf(query.actors()));
    }
    String text = Queries.text(name);
    store.readOnce(
        tx -> tx.run(text, parameters.map()).stream().map(ClaimQuestions::pairClaim), sink);
  }

  private static PairClaim pairClaim(Record row) {
    return new PairClaim(
        row.get("claim").asString(),
        row.get("article").asString(),
        RelationshipKey.parse(row.get("relationship").asString()),
        row.get("published").asLocalDate(),
        row.get("confidence").asDouble());
  }

  private static List<StoredClaim> whole(TransactionContext tx, List<Found> found) {
    return found.isEmpty()
        ? List.of()
        : tx.run(Queries.text("read/claims"), Map.of("ids", found.stream().map(Found::id).toList()))
            .list(Rows::claim);
  }

  /** The names of the wanted predicates; null when all are. */
  private @Nullable List<String> restricted(Set<String> names, Set<Sign> signs) {
    return names.isEmpty() && signs.isEmpty()
        ? null
        : Types.names(Types.wanted(ontology, names, signs));
  }

  private static @Nullable ZonedDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(ZoneOffset.UTC);
  }

  private static Sign opposite(Sign sign) {
    return sign == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE;
  }

  private static Found found(Record row) {
    return new Found(
        row.get("id").asString(), row.get("day").asString(""), row.get("bearing").asInt(0));
  }

  private static TimelinePoint point(Record row) {
    return new TimelinePoint(
        row.get("start").asLocalDate(),
        RelationshipKey.parse(row.get("relationship").asString()),
        Sign.valueOf(row.get("sign").asString()),
        row.get("asserted").asLong(),
        row.get("negated").asLong(),
        row.get("hypothetical").asLong(),
        row.get("articles").asLong());
  }
}
