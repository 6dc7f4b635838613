package org.entente.api.articles;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.entente.cypher.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
@Schema(name = "ArticleListItem")
record ArticleItem(
    String id,
    @Nullable String title,
    @Schema(description = "The outlet.") @Nullable String source,
    @Nullable String author,
    @Schema(description = "Day of publication.") @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String language,
    @Schema(description = "SHA-256 of title and text.") String contentHash,
    @Schema(description = "Sentences that were read.") long sentenceCount,
    @Schema(description = "Claims that were found.") long claimCount) {

  static ArticleItem of(ArticleSummary article) {
    return new ArticleItem(
        article.id(),
        article.title(),
        article.source(),
        article.author(),
        article.published(),
        article.url(),
        article.language(),
        article.contentHash(),
        article.sentenceCount(),
        article.claimCount());
  }
}
