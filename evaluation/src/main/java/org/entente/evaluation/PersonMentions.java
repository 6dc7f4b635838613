package org.entente.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Articles with chains of mentions of persons: B-cubed (Bagga and Baldwin 1998) over the gold
 * mentions, within an article and across the articles of a topic. A gold mention takes the actor of
 * the found mention that overlaps it most; one that nothing overlaps is alone.
 */
record PersonMentions(String name, List<Item> items) implements EvaluationSet.OfMentions {

  /** An article of a topic with its mentions. */
  record Item(Article article, String topic, List<Gold> mentions) {}

  /** A mention and the chain of mentions that it belongs to. */
  record Gold(Span span, String chain) {}

  /** Reads JSON Lines. */
  static PersonMentions read(Path file, String name) {
    return new PersonMentions(name, DataFiles.jsonLines(file, PersonMentions::item));
  }

  private static Item item(JsonNode node) {
    List<Gold> mentions = new ArrayList<>();
    for (JsonNode mention : DataFiles.list(node, "mentions")) {
      Span span =
          new Span(
              Field.TEXT, DataFiles.number(mention, "begin"), DataFiles.number(mention, "end"));
      mentions.add(new Gold(span, DataFiles.text(mention, "chain")));
    }
    return new Item(
        Article.of(DataFiles.text(node, "id"), DataFiles.text(node, "text")),
        DataFiles.text(node, "topic"),
        mentions);
  }

  @Override
  public List<Article> articles() {
    return items.stream().map(Item::article).toList();
  }

  @Override
  public SetReport score(Map<String, List<Mention>> mentions) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("within", bCubed(mentions, item -> item.article().id()));
    figures.put("across", bCubed(mentions, Item::topic));
    int all = 0;
    int linked = 0;
    for (Item item : items) {
      List<Mention> found = mentions.getOrDefault(item.article().id(), List.of());
      all += item.mentions().size();
      linked += (int) item.mentions().stream().filter(m -> actor(m, found) != null).count();
    }
    figures.put("mentions with an actor", Figure.Rate.of(linked, all));
    return new SetReport(name, items.size(), figures, Map.of(), List.of());
  }

  /** A cluster: a chain, an actor or a lone mention, within one space. */
  private record Cluster(String space, String id, int lone) {}

  private Figure.Scores bCubed(Map<String, List<Mention>> mentions, Function<Item, String> space) {
    List<Cluster> gold = new ArrayList<>();
    List<Cluster> found = new ArrayList<>();
    for (Item item : items) {
      List<Mention> answers = mentions.getOrDefault(item.article().id(), List.of());
      for (Gold mention : item.mentions()) {
        gold.add(new Cluster(space.apply(item), mention.chain(), -1));
        Actor actor = actor(mention, answers);
        found.add(
            actor == null
                ? new Cluster("", "", found.size())
                : new Cluster(space.apply(item), actor.id(), -1));
      }
    }
    Map<Cluster, Integer> goldSizes = sizes(gold);
    Map<Cluster, Integer> foundSizes = sizes(found);
    Map<List<Cluster>, Integer> common = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      common.merge(List.of(gold.get(i), found.get(i)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      double both = common.getOrDefault(List.of(gold.get(i), found.get(i)), 0);
      precision += both / foundSizes.getOrDefault(found.get(i), 1);
      recall += both / goldSizes.getOrDefault(gold.get(i), 1);
    }
    int n = Math.max(1, gold.size());
    return Figure.Scores.of(precision / n, recall / n, gold.size(), gold.size());
  }

  private static Map<Cluster, Integer> sizes(List<Cluster> clusters) {
    Map<Cluster, Integer> sizes = new HashMap<>();
    clusters.forEach(cluster -> sizes.merge(cluster, 1, Integer::sum));
    return sizes;
  }

  private static @Nullable Actor actor(Gold gold, List<Mention> mentions) {
    Actor actor = null;
    int most = 0;
    for (Mention mention : mentions) {
      int overlap =
          Math.min(mention.span().end(), gold.span().end())
              - Math.max(mention.span().begin(), gold.span().begin());
      boolean inText = mention.span().field() == Field.TEXT;
      if (inText && mention.actor() != null && overlap > most) {
        most = overlap;
        actor = mention.actor();
      }
    }
    return actor;
  }
}
