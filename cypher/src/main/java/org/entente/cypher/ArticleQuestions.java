package org.entente.cypher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Article;
import org.neo4j.driver.Value;

/** What was read. */
final class ArticleQuestions {

  private static final String QUESTION = "articles";

  /** Sorts after every day. */
  private static final String END = "~";

  /** Sorts after every article without a day, and before every day. */
  private static final String FIRST_DAY = "0";

  private final Store store;

  ArticleQuestions(Store store) {
    this.store = store;
  }

  Page<ArticleSummary> articles(ArticleQuery query) {
    LocalDate from = query.publishedFrom();
    LocalDate to = query.publishedTo();
    Params parameters =
        Params.of("source", query.source())
            .and("from", from != null ? from.toString() : to != null ? FIRST_DAY : "")
            .and("before", to == null ? END : to.plusDays(1).toString())
            .andLimit(query.page());
    Cursor.read(query.page(), QUESTION, 1, at -> parameters.and("before", at.get(0)));
    String name = "read/articles";
    if (query.actor() != null) {
      name = "read/articles-about";
      parameters.and("actor", query.actor());
    } else if (query.source() != null) {
      name = "read/articles-of-source";
    }
    String text = Queries.text(name);
    List<ArticleSummary> found =
        store.read(
            tx -> tx.run(text, parameters.map()).list(row -> Rows.article(row.get("article"))));
    return Cursor.page(
        found,
        query.page().limit(),
        last -> Cursor.of(QUESTION, ReadingRows.sortKey(last.published(), last.id())));
  }

  Optional<ArticleDetail> article(String id) {
    return store.read(
        tx ->
            tx.run(Queries.text("read/article"), Map.of("article", id)).list().stream()
                .findFirst()
                .map(
                    row ->
                        new ArticleDetail(
                            Rows.article(row.get("article")),
                            Rows.metadata(row.get("article")),
                            row.get("sentences").asList(Rows::sentence),
                            ClaimQuestions.ofArticle(tx, id))));
  }

  boolean holds(Article article) {
    return store.read(
        tx ->
            tx
                .run(Queries.text("read/article-alone"), Map.of("article", article.id()))
                .list(row -> row.get("article"))
                .stream()
                .anyMatch(stored -> isSame(article, stored)));
  }

  private static boolean isSame(Article article, Value stored) {
    ArticleSummary summary = Rows.article(stored);
    return Rows.metadata(stored).equals(article.metadata())
        && summary.equals(
            new ArticleSummary(
                article.id(),
                article.title(),
                article.source(),
                article.author(),
                article.published(),
                article.url(),
                article.language(),
                ReadingRows.contentHash(article),
                summary.sentenceCount(),
                summary.claimCount()));
  }
}
