package org.entente.cypher;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes what was read to the graph. Writing the same again changes nothing; an article that was
 * read differently replaces what it stated before, and the relationships follow. Several writers
 * may work at once, also in different processes: their transactions take turns.
 */
public final class GraphWriter {

  private static final int DERIVED_AT_ONCE = 2000;

  private final Store store;
  private final Ontology ontology;
  private final InstantSource clock;
  private final RelationshipDeriver deriver;

  GraphWriter(Store store, Ontology ontology, InstantSource clock) {
    this.store = store;
    this.ontology = ontology;
    this.clock = clock;
    this.deriver = new RelationshipDeriver(ontology);
  }

  /**
   * Writes articles with their sentences, claims and actors in one transaction, and derives the
   * relationships that they touch.
   *
   * @param readings some tens of articles; if an article comes twice, the last one counts
   * @throws IllegalArgumentException if a claim has a predicate that the ontology lacks
   * @throws GraphException of kind {@link GraphException.Kind#REJECTED} if the data cannot be
   *     stored; nothing is written then
   */
  public WriteReport write(List<Reading> readings) {
    Map<String, ReadingRows> rows = new LinkedHashMap<>();
    for (Reading reading : readings) {
      rows.put(reading.article().id(), new ReadingRows(reading, ontology));
    }
    Instant now = clock.instant();
    return store.write(tx -> write(tx, rows, now));
  }

  /**
   * Takes an article with its claims out of the graph.
   *
   * @return whether it was there
   */
  public boolean remove(String articleId) {
    return store.write(
        tx -> {
          lock(tx);
          List<String> article = List.of(articleId);
          if (run(tx, "write/known-articles", Map.of("articles", article)).isEmpty()) {
            return false;
          }
          Before before = takeOut(tx, article);
          run(tx, "write/remove-article", Map.of("article", articleId));
          deriver.derive(tx, before.relationships());
          run(tx, "write/remove-orphans", Map.of("actors", before.actors()));
          run(tx, "write/count-claims", Map.of("actors", before.actors()));
          run(tx, "write/version", Map.of());
          return true;
        });
  }

  /**
   * Derives all relationships from the claims anew, and takes those away that no claim asserts.
   * Readers see every relationship as it was or as it will be, and never a graph without them.
   *
   * @return how many there are now
   */
  public long rebuild() {
    String after = "";
    for (List<String> part = derivable(after); !part.isEmpty(); part = derivable(after)) {
      Set<String> relationships = new LinkedHashSet<>(part);
      store.write(
          tx -> {
            lock(tx);
            int derived = deriver.derive(tx, relationships);
            run(tx, "write/version", Map.of());
            return derived;
          });
      after = part.get(part.size() - 1);
    }
    Set<String> types = ontology.predicates().stream().map(Predicate::name).collect(toSet());
    types.forEach(this::removeUnfounded);
    String count = Queries.text("derive/count", types);
    return store.read(tx -> tx.run(count).single().get("relationships").asLong());
  }

  private List<String> derivable(String after) {
    Map<String, Object> parameters = Map.of("after", after, "limit", DERIVED_AT_ONCE);
    return store.read(
        tx ->
            run(tx, "derive/next", parameters).stream()
                .map(row -> row.get("relationship").asString())
                .toList());
  }

  private void removeUnfounded(String type) {
    String query = Queries.text("derive/remove-unfounded", List.of(type));
    Map<String, Object> parameters = Map.of("limit", DERIVED_AT_ONCE);
    long removed;
    do {
      removed =
          store.write(
              tx -> {
                lock(tx);
                long gone = tx.run(query, parameters).single().get("removed").asLong();
                if (gone > 0) {
                  run(tx, "write/version", Map.of());
                }
                return gone;
              });
    } while (removed > 0);
  }

  private WriteReport write(TransactionContext tx, Map<String, ReadingRows> rows, Instant now) {
    lock(tx);
    Map<String, String> known = new HashMap<>();
    run(tx, "write/known-articles", Map.of("articles", List.copyOf(rows.keySet())))
        .forEach(row -> known.put(row.get("id").asString(), row.get("readingHash").asString("")));
    List<ReadingRows> fresh =
        rows.values().stream()
            .filter(reading -> !reading.hash().equals(known.get(reading.article())))
            .toList();
    int unchangedClaims =
        rows.values().stream()
            .filter(reading -> !fresh.contains(reading))
            .mapToInt(ReadingRows::claimCount)
            .sum();
    if (fresh.isEmpty()) {
      return new WriteReport(0, 0, rows.size(), 0, unchangedClaims, 0, 0);
    }
    List<String> changed =
        fresh.stream().map(ReadingRows::article).filter(known::containsKey).toList();
    Before before = takeOut(tx, changed);
    putIn(tx, fresh, before, now);

    Set<String> claims = new LinkedHashSet<>();
    Set<String> relationships = new TreeSet<>(before.relationships());
    Set<String> actors = new TreeSet<>(before.actors());
    for (ReadingRows reading : fresh) {
      reading.claims().forEach(claim -> claims.add(claim.id()));
      relationships.addAll(reading.relationships());
      reading.actors().forEach(actor -> actors.add(actor.id()));
    }
    int derived = deriver.derive(tx, relationships);
    run(tx, "write/remove-orphans", Map.of("actors", before.actors()));
    run(tx, "write/count-claims", Map.of("actors", List.copyOf(actors)));
    run(tx, "write/version", Map.of());

    int kept = (int) claims.stream().filter(before.recordedAt()::containsKey).count();
    return new WriteReport(
        fresh.size() - changed.size(),
        changed.size(),
        rows.size() - fresh.size(),
        claims.size() - kept,
        unchangedClaims + kept,
        before.recordedAt().size() - kept,
        derived);
  }

  /** What articles stated before they were written again. */
  private record Before(
      Map<String, Instant> recordedAt, Set<String> relationships, List<String> actors) {}

  private static Before takeOut(TransactionContext tx, List<String> articles) {
    Map<String, Instant> recordedAt = new HashMap<>();
    Set<String> relationships = new TreeSet<>();
    Set<String> actors = new TreeSet<>();
    if (!articles.isEmpty()) {
      Map<String, Object> parameters = Map.of("articles", articles);
      for (Record claim : run(tx, "write/known-claims", parameters)) {
        recordedAt.put(
            claim.get("id").asString(), claim.get("recordedAt").asZonedDateTime().toInstant());
        relationships.add(claim.get("relationship").asString());
        actors.addAll(claim.get("actors").asList(actor -> actor.asString()));
      }
      run(tx, "write/remove-claims", parameters);
      run(tx, "write/remove-sentences", parameters);
    }
    return new Before(recordedAt, relationships, List.copyOf(actors));
  }

  private static void putIn(
      TransactionContext tx, List<ReadingRows> readings, Before before, Instant now) {
    writeActors(tx, readings);
    put(tx, "write/articles", readings.stream().map(ReadingRows::articleRow).toList());
    put(tx, "write/sentences", all(readings, ReadingRows::sentenceRows));
    put(
        tx,
        "write/claims",
        all(
            readings,
            reading ->
                reading.claimRows(claim -> before.recordedAt().getOrDefault(claim.id(), now))));
    put(tx, "write/attributions", all(readings, ReadingRows::attributionRows));
    put(tx, "write/evidence", all(readings, ReadingRows::evidenceRows));
  }

  private static void writeActors(TransactionContext tx, List<ReadingRows> readings) {
    KnownActors actors = new KnownActors();
    for (ReadingRows reading : readings) {
      reading.actors().forEach(actors::add);
    }
    run(tx, "write/known-actors", Map.of("actors", actors.ids()))
        .forEach(row -> actors.stored(Rows.actor(row.get("actor"))));
    put(tx, "write/actors", actors.rows());
  }

  private static <T> List<Map<String, Object>> all(
      List<ReadingRows> readings, Function<ReadingRows, List<Map<String, Object>>> rows) {
    return readings.stream().map(rows).flatMap(Collection::stream).toList();
  }

  private void lock(TransactionContext tx) {
    if (run(tx, "write/lock", Map.of()).isEmpty()) {
      throw new GraphException(
          GraphException.Kind.MIGRATION,
          "the graph at " + store.address().uri() + " is not set up; migrate it first",
          null);
    }
  }

  private static void put(TransactionContext tx, String query, List<Map<String, Object>> rows) {
    if (!rows.isEmpty()) {
      run(tx, query, Map.of("rows", rows));
    }
  }

  private static List<Record> run(
      TransactionContext tx, String query, Map<String, Object> parameters) {
    return tx.run(Queries.text(query), parameters).list();
  }
}
