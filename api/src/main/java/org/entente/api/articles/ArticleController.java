package org.entente.api.articles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.entente.api.actors.ActorNames;
import org.entente.api.web.Parameters;
import org.entente.api.web.ProblemException;
import org.entente.api.web.ProblemType;
import org.entente.cypher.ArticleQuery;
import org.entente.cypher.GraphReader;
import org.entente.cypher.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The articles. */
@Tag(name = "Articles", description = "The articles that were loaded, and what was read in them.")
@RestController
@RequestMapping("/api/v1/articles")
class ArticleController {

  private final GraphReader graph;
  private final ActorNames names;

  ArticleController(GraphReader graph, ActorNames names) {
    this.graph = graph;
    this.names = names;
  }

  @Operation(
      operationId = "articles",
      summary = "Articles, the newest first",
      description = "Those without a date come last.")
  @GetMapping
  Page<ArticleItem> articles(
      @Parameter(description = "The outlet, as it writes itself.") @RequestParam(required = false)
          @Nullable String source,
      @Parameter(
              description =
                  "An actor that a claim of the article has at either end: id, name or alias.",
              example = "Russia")
          @RequestParam(required = false)
          @Nullable String actor,
      @Parameter(description = "Published on this day or later: a day, a month or a year.")
          @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = "Published on this day or before: a day, a month or a year.")
          @RequestParam(required = false)
          @Nullable String to,
      @Parameter(description = Parameters.LIMIT, example = "10") @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(description = Parameters.CURSOR) @RequestParam(required = false)
          @Nullable String cursor) {
    LocalDate first = Parameters.firstDay("from", from);
    return graph
        .articles(
            new ArticleQuery(
                source,
                actor == null ? null : names.find("actor", actor).id(),
                first,
                Parameters.lastDay("to", to, first),
                Parameters.page(limit, cursor)))
        .map(ArticleItem::of);
  }

  @Operation(operationId = "article", summary = "One article with its sentences and claims")
  @GetMapping("/{id}")
  ArticleView article(
      @Parameter(description = "Id of the article.", example = "2012-russia") @PathVariable
          String id) {
    return graph
        .article(id)
        .map(ArticleView::of)
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.UNKNOWN_ARTICLE,
                    "There is no article with the id '" + id + "'.",
                    "List the articles with /api/v1/articles."));
  }
}
