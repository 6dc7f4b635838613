package org.entente.cypher;

import java.util.List;
import java.util.Optional;
import org.entente.model.Ontology;

/**
 * Answers questions. Every method is one read transaction; those that take a {@link PageRequest}
 * throw {@link InvalidCursorException} for a cursor of another question, and those that take
 * predicates {@link IllegalArgumentException} for one that the ontology lacks. All throw {@link
 * GraphException} when the store does not answer.
 */
public final class GraphReader {

  private final Store store;
  private final Ontology ontology;

  GraphReader(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  /** Actors by name, the best match first, or all, those with the most claims first. */
  public Page<ActorSummary> actors(ActorQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** One actor with its numbers. */
  public Optional<ActorProfile> actor(String id) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Relationships, the most believed first. */
  public Page<Relationship> relationships(RelationshipQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** One relationship. */
  public Optional<Relationship> relationship(RelationshipKey key) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Why a relationship is there, and what speaks against it. */
  public Page<EvidenceItem> evidence(EvidenceQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Claims about an actor or between two, of whatever factuality. */
  public Page<StoredClaim> claims(ClaimQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** One claim. */
  public Optional<StoredClaim> claim(String id) {
    throw new UnsupportedOperationException("not yet");
  }

  /** How two actors are connected; empty when they are not. */
  public List<GraphPath> paths(PathQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Articles, the newest first. */
  public Page<ArticleSummary> articles(ArticleQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** One article with its sentences and claims. */
  public Optional<ArticleDetail> article(String id) {
    throw new UnsupportedOperationException("not yet");
  }

  /** What was said of two actors and when, in order of time, then of relationship. */
  public List<TimelinePoint> timeline(TimelineQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Offices with their holders, in order of time. */
  public List<Tenure> offices(OfficeQuery query) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * An actor with those around it; empty when there is no such actor.
   *
   * @param neighbours how many at most, 1 to {@value PageRequest#LARGEST}
   */
  public Optional<Neighbourhood> neighbourhood(
      String actor, int neighbours, RelationshipFilter filter) {
    throw new UnsupportedOperationException("not yet");
  }

  /** How large the graph is. */
  public Statistics statistics() {
    throw new UnsupportedOperationException("not yet");
  }
}
