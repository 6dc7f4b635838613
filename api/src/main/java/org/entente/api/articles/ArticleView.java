package org.entente.api.articles;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.entente.api.claims.ClaimView;
import org.entente.cypher.ArticleDetail;
import org.entente.cypher.StoredSentence;

/** An article with what was read out of it. */
@Schema(name = "Article")
record ArticleView(
    ArticleItem article,
    @Schema(description = "What else its giver said about it.") Map<String, String> metadata,
    @Schema(description = "In order; offsets into the article as it was given.")
        List<Sentence> sentences,
    @Schema(description = "In the order of the text.") List<ClaimView> claims) {

  /** A sentence of an article. */
  @Schema(name = "Sentence")
  record Sentence(
      @Schema(allowableValues = {"title", "text"}) String field, int begin, int end, String text) {

    static Sentence of(StoredSentence sentence) {
      return new Sentence(
          sentence.span().field().key(),
          sentence.span().begin(),
          sentence.span().end(),
          sentence.text());
    }
  }

  static ArticleView of(ArticleDetail detail) {
    return new ArticleView(
        ArticleItem.of(detail.article()),
        detail.metadata(),
        detail.sentences().stream().map(Sentence::of).toList(),
        detail.claims().stream().map(ClaimView::of).toList());
  }
}
