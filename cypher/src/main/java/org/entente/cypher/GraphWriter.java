package org.entente.cypher;

import java.time.InstantSource;
import java.util.List;
import org.entente.model.Ontology;

/**
 * Writes what was read to the graph. Writing the same again changes nothing; an article that was
 * read differently replaces what it stated before, and the relationships follow. Several writers
 * may work at once, also in different processes: their transactions take turns.
 */
public final class GraphWriter {

  private final Store store;
  private final Ontology ontology;
  private final InstantSource clock;

  GraphWriter(Store store, Ontology ontology, InstantSource clock) {
    this.store = store;
    this.ontology = ontology;
    this.clock = clock;
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
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Takes an article with its claims out of the graph.
   *
   * @return whether it was there
   */
  public boolean remove(String articleId) {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * Throws all relationships away and derives them from the claims anew.
   *
   * @return how many there are now
   */
  public long rebuild() {
    throw new UnsupportedOperationException("not yet");
  }
}
