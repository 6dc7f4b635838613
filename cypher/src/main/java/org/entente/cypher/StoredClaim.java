package org.entente.cypher;

import java.time.Instant;
import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Sign;

/**
 * A claim with where it comes from.
 *
 * @param claim as it was found: ends with their mentions, speaker, qualifiers, evidence with
 *     offsets, explanation
 * @param sign of its predicate
 * @param relationship that it counts for, or would if it were asserted
 * @param sentences the whole sentence around each evidence, in the same order
 * @param article that states it
 * @param recordedAt when the graph learnt it; not when it was so
 */
public record StoredClaim(
    Claim claim,
    Sign sign,
    RelationshipKey relationship,
    List<StoredSentence> sentences,
    ArticleSummary article,
    Instant recordedAt) {

  public StoredClaim {
    sentences = List.copyOf(sentences);
  }
}
