package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whole articles, each annotated by two people, or by one. Recall is over the claims that all of
 * them wrote, precision against what any of them wrote. A claim matches by source, predicate and
 * target; the ends of symmetric predicates may be swapped.
 */
record AnnotatedArticles(String name, List<Item> items) implements EvaluationSet.OfClaims {

  private static final String ARTICLE = ".article.json";

  /** An article with what its annotators wrote. */
  record Item(Article article, List<Annotation> annotations) {}

  /** What one annotator wrote: the names of the actors, the first of each canonical, and claims. */
  record Annotation(Map<String, Set<String>> actors, List<Gold> claims) {}

  /** A claim as an annotator wrote it. */
  record Gold(
      String source,
      String predicate,
      String target,
      String factuality,
      boolean central,
      String quote) {}

  /** Reads a folder of {@code ID.article.json}, {@code ID.A.json} and {@code ID.B.json}. */
  static AnnotatedArticles folder(Path folder, String name) {
    List<Item> items = new ArrayList<>();
    for (Path file : articleFiles(folder)) {
      Article article = DataFiles.json(file, AnnotatedArticles::article);
      List<Annotation> annotations = new ArrayList<>();
      for (String annotator : new String[] {"A", "B"}) {
        Path written = folder.resolve(article.id() + "." + annotator + ".json");
        annotations.add(DataFiles.json(written, AnnotatedArticles::annotation));
      }
      items.add(new Item(article, annotations));
    }
    return new AnnotatedArticles(name, items);
  }

  /** Reads JSON Lines of articles with {@code actors} and {@code claims} of one annotator. */
  static AnnotatedArticles lines(Path file, String name) {
    List<Item> items =
        DataFiles.jsonLines(
            file, line -> new Item(article(line), List.of(annotation(line), annotation(line))));
    return new AnnotatedArticles(name, items);
  }

  static List<Path> articleFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ARTICLE)).sorted().toList();
    } catch (IOException e) {
      throw new EvaluationDataException(folder, 0, "cannot be listed; check the path", e);
    }
  }

  @Override
  public List<Article> articles() {
    return items.stream().map(Item::article).toList();
  }

  @Override
  public SetReport score(Map<String, List<Claim>> claims) {
    ArticleScoring scoring = new ArticleScoring();
    for (Item item : items) {
      scoring.add(item, claims.getOrDefault(item.article().id(), List.of()));
    }
    return scoring.report(name, items.size());
  }

  private static Article article(JsonNode node) {
    String published = DataFiles.optional(node, "published");
    LocalDate date =
        published == null || published.length() < 10
            ? null
            : LocalDate.parse(published.substring(0, 10));
    return new Article(
        DataFiles.text(node, "id"),
        DataFiles.optional(node, "title"),
        DataFiles.text(node, "text"),
        DataFiles.optional(node, "source"),
        null,
        date,
        DataFiles.optional(node, "url"),
        null,
        Map.of());
  }

  private static Annotation annotation(JsonNode node) {
    Map<String, Set<String>> actors = new LinkedHashMap<>();
    for (JsonNode actor : DataFiles.list(node, "actors")) {
      String name = DataFiles.text(actor, "name");
      Set<String> names = actors.computeIfAbsent(name, key -> new LinkedHashSet<>());
      names.add(Names.normal(name));
      DataFiles.texts(actor, "aliases").forEach(alias -> names.add(Names.normal(alias)));
    }
    return new Annotation(
        actors, DataFiles.list(node, "claims").stream().map(AnnotatedArticles::gold).toList());
  }

  private static Gold gold(JsonNode node) {
    @Nullable JsonNode central = node.get("central");
    String quote = DataFiles.optional(node, "quote");
    return new Gold(
        DataFiles.text(node, "source"),
        DataFiles.text(node, "predicate"),
        DataFiles.text(node, "target"),
        DataFiles.text(node, "factuality"),
        central != null && central.asBoolean(false),
        quote == null ? "" : quote);
  }
}
