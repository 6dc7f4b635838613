package org.entente.cypher;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Span;

/**
 * An article with everything that was read out of it: what is written to the graph at once.
 *
 * @param article as given
 * @param sentences where its sentences stand, in order; what was cleaned out has none
 * @param claims in any order; all of this article
 */
public record Reading(Article article, List<Span> sentences, List<Claim> claims) {

  public Reading {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    for (Claim claim : claims) {
      if (!claim.articleId().equals(article.id())) {
        throw new IllegalArgumentException(
            "claim "
                + claim.id()
                + " is of article "
                + claim.articleId()
                + ", not "
                + article.id());
      }
    }
  }
}
