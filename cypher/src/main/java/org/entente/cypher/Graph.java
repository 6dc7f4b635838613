package org.entente.cypher;

import java.time.InstantSource;
import java.util.List;
import org.entente.model.Ontology;

/**
 * A Neo4j with the graph of Entente in it. Thread-safe; readers and writers live as long as it
 * does.
 */
public final class Graph implements AutoCloseable {

  private final Store store;
  private final Ontology ontology;

  private Graph(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  /**
   * Connects with the ontology of the product, and makes sure that a Neo4j answers.
   *
   * @throws GraphException if none does, the password is wrong, or the server is too old
   */
  public static Graph connect(GraphAddress address) {
    return connect(address, Ontology.standard());
  }

  /**
   * Connects and makes sure that a Neo4j answers.
   *
   * @throws GraphException if none does, the password is wrong, or the server is too old
   */
  public static Graph connect(GraphAddress address, Ontology ontology) {
    return new Graph(Store.connect(address), ontology);
  }

  /**
   * Brings the schema up to date. Does nothing when it is; may be called by several at once.
   *
   * @return the names of the migrations that were applied now
   * @throws GraphException of kind {@link GraphException.Kind#MIGRATION} if the graph was made with
   *     migrations that are not, or are no longer, ours
   */
  public List<String> migrate() {
    return new Migrations(store, ontology).apply();
  }

  /** Writes claims; needs {@link #migrate()} before. */
  public GraphWriter writer() {
    return writer(InstantSource.system());
  }

  /** Writes claims with a clock of the caller's, which says when they were recorded. */
  public GraphWriter writer(InstantSource clock) {
    return new GraphWriter(store, ontology, clock);
  }

  /** Answers questions; needs {@link #migrate()} before. */
  public GraphReader reader() {
    return new GraphReader(store, ontology);
  }

  /**
   * The version of the graph now; cheap, fit to be asked with every request.
   *
   * @throws GraphException of kind {@link GraphException.Kind#MIGRATION} if the schema was never
   *     made
   */
  public GraphVersion version() {
    return store.version();
  }

  /** How the store is. */
  public Health health() {
    long start = System.nanoTime();
    GraphVersion version = version();
    double millis = (System.nanoTime() - start) / 1e6;
    return new Health(
        store.server(), new Migrations(store, ontology).newestApplied(), version, millis);
  }

  public GraphAddress address() {
    return store.address();
  }

  /** The predicates that relationships are made of. */
  public Ontology ontology() {
    return ontology;
  }

  @Override
  public void close() {
    store.close();
  }
}
