package org.entente.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.model.ActorType;
import org.entente.model.Article;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Answers questions. Every method is one read transaction; those that take a {@link PageRequest}
 * throw {@link InvalidCursorException} for a cursor of another question, and those that take
 * predicates {@link IllegalArgumentException} for one that the ontology lacks. All throw {@link
 * GraphException} when the store does not answer.
 */
public final class GraphReader {

  private final Store store;
  private final ActorQuestions actors;
  private final RelationshipQuestions relationships;
  private final PastQuestions past;
  private final PathQuestions paths;
  private final ClaimQuestions claims;
  private final ArticleQuestions articles;
  private final OfficeQuestions offices;

  GraphReader(Store store, Ontology ontology) {
    this.store = store;
    this.actors = new ActorQuestions(store, ontology);
    this.relationships = new RelationshipQuestions(store, ontology);
    this.past = new PastQuestions(store, ontology);
    this.paths = new PathQuestions(store, ontology);
    this.claims = new ClaimQuestions(store, ontology);
    this.articles = new ArticleQuestions(store);
    this.offices = new OfficeQuestions(store);
  }

  /** Actors by name, the best match first, or all, those with the most claims first. */
  public Page<ActorSummary> actors(ActorQuery query) {
    return actors.actors(query);
  }

  /** One actor with its numbers. */
  public Optional<ActorProfile> actor(String id) {
    return actors.actor(id);
  }

  /** Relationships, the most believed first. */
  public Page<Relationship> relationships(RelationshipQuery query) {
    return relationships.relationships(query);
  }

  /** One relationship. */
  public Optional<Relationship> relationship(RelationshipKey key) {
    return relationships.relationship(key);
  }

  /**
   * The relationships between two actors, both ways, as the graph would have had them: derived from
   * the articles up to a day, from what was recorded up to a moment, or both. The most believed
   * first.
   *
   * @param publishedTo only articles of this day or before; null for all
   * @param knownAt only what was recorded at this moment or before; null for all
   */
  public List<Relationship> relationshipsAsOf(
      String one, String other, @Nullable LocalDate publishedTo, @Nullable Instant knownAt) {
    return past.between(one, other, publishedTo, knownAt);
  }

  /** Why a relationship is there, and what speaks against it. */
  public Page<EvidenceItem> evidence(EvidenceQuery query) {
    return claims.evidence(query);
  }

  /** Claims about an actor or between two, of whatever factuality. */
  public Page<StoredClaim> claims(ClaimQuery query) {
    return claims.claims(query);
  }

  /** One claim. */
  public Optional<StoredClaim> claim(String id) {
    return claims.claim(id);
  }

  /** How two actors are connected; empty when they are not. */
  public List<GraphPath> paths(PathQuery query) {
    return paths.paths(query);
  }

  /** Articles, the newest first. */
  public Page<ArticleSummary> articles(ArticleQuery query) {
    return articles.articles(query);
  }

  /** One article with its sentences and claims. */
  public Optional<ArticleDetail> article(String id) {
    return articles.article(id);
  }

  /** What was said of two actors and when, in order of time, then of relationship. */
  public List<TimelinePoint> timeline(TimelineQuery query) {
    return claims.timeline(query);
  }

  /**
   * Hands on the asserted claims of a window of time one by one, in order of time, then of id. An
   * analysis may take all of them; they are never held at once here.
   */
  public void pairClaims(PairClaimQuery query, Consumer<PairClaim> sink) {
    claims.pairClaims(query, sink);
  }

  /** Offices with their holders, in order of time. */
  public List<Tenure> offices(OfficeQuery query) {
    return offices.offices(query);
  }

  /**
   * An actor with those around it; empty when there is no such actor.
   *
   * @param neighbours how many at most, up to 200
   */
  public Optional<Neighbourhood> neighbourhood(
      String actor, int neighbours, RelationshipFilter filter) {
    return relationships.neighbourhood(actor, neighbours, filter);
  }

  /** How large the graph is. */
  public Statistics statistics() {
    Record sizes = store.read(tx -> tx.run(Queries.text("read/statistics")).single());
    Record outlets = store.read(tx -> tx.run(Queries.text("read/outlets")).single());
    Map<ActorType, Long> types = new EnumMap<>(ActorType.class);
    types.put(ActorType.PERSON, sizes.get("persons").asLong());
    types.put(ActorType.COUNTRY, sizes.get("countries").asLong());
    types.put(ActorType.ORGANIZATION, sizes.get("organizations").asLong());
    types.put(ActorType.ARMED_GROUP, sizes.get("armedGroups").asLong());
    return new Statistics(
        sizes.get("articles").asLong(),
        sizes.get("sentences").asLong(),
        sizes.get("claims").asLong(),
        types,
        relationships.counts(),
        outlets.get("outlets").asLong(),
        Rows.day(outlets, "firstPublished"),
        Rows.day(outlets, "lastPublished"));
  }

  /** Whether the graph has this article exactly so, and it need not be read again. */
  public boolean holds(Article article) {
    return articles.holds(article);
  }
}
