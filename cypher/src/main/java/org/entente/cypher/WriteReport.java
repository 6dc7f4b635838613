package org.entente.cypher;

/**
 * What a write changed.
 *
 * @param newArticles that the graph did not have
 * @param changedArticles that it had with other words, details or claims
 * @param unchangedArticles that it had exactly so
 * @param newClaims that were added
 * @param unchangedClaims that were there before and are there now
 * @param removedClaims that a changed article no longer states
 * @param derivedRelationships that were made, changed or taken away because of it
 */
public record WriteReport(
    int newArticles,
    int changedArticles,
    int unchangedArticles,
    int newClaims,
    int unchangedClaims,
    int removedClaims,
    int derivedRelationships) {

  /** A write that changed nothing. */
  public static final WriteReport NOTHING = new WriteReport(0, 0, 0, 0, 0, 0, 0);

  /** Both together. */
  public WriteReport plus(WriteReport other) {
    return new WriteReport(
        newArticles + other.newArticles,
        changedArticles + other.changedArticles,
        unchangedArticles + other.unchangedArticles,
        newClaims + other.newClaims,
        unchangedClaims + other.unchangedClaims,
        removedClaims + other.removedClaims,
        derivedRelationships + other.derivedRelationships);
  }

  /** Whether the graph is another than before. */
  public boolean changedSomething() {
    return newArticles + changedArticles + derivedRelationships > 0;
  }
}
