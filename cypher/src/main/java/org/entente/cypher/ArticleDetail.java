package org.entente.cypher;

import java.util.List;
import java.util.Map;

/**
 * An article with what was read.
 *
 * @param metadata what else its giver said about it
 * @param sentences in order
 * @param claims in text order
 */
public record ArticleDetail(
    ArticleSummary article,
    Map<String, String> metadata,
    List<StoredSentence> sentences,
    List<StoredClaim> claims) {

  public ArticleDetail {
    metadata = Map.copyOf(metadata);
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
  }
}
