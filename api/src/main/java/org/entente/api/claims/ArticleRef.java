package org.entente.api.claims;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.entente.cypher.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** The article that states a claim. */
@Schema(name = "ArticleRef", description = "An article, as far as it must be known to be cited.")
public record ArticleRef(
    @Schema(description = "Id of the article.") String id,
    @Nullable String title,
    @Schema(description = "The outlet.") @Nullable String source,
    @Nullable String author,
    @Schema(description = "Day of publication.") @Nullable LocalDate published,
    @Nullable String url) {

  static ArticleRef of(ArticleSummary article) {
    return new ArticleRef(
        article.id(),
        article.title(),
        article.source(),
        article.author(),
        article.published(),
        article.url());
  }
}
