package org.entente.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.evaluation.SetReport.Miss;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Participant;
import tools.jackson.databind.JsonNode;

/**
 * News articles with relations between named entities at the level of the document (after DWIE,
 * Zaporojets et al. 2021). Precision counts only pairs whose two ends the gold knows as entities.
 */
record RelationArticles(String name, List<Item> items) implements EvaluationSet.OfClaims {

  private static final Pattern CLOSING =
      Pattern.compile("(?U) ([,.;:!?)\\]%’”]|’s\\b|'s\\b|n't\\b|n’t\\b)");
  private static final Pattern OPENING = Pattern.compile("([(\\[“$]) ");
  private static final Pattern HYPHEN = Pattern.compile("(?U)(\\w) - (\\w)");

  /** Relations between an adjective ("German") and its country. */
  private static final Set<String> ADJECTIVES = Set.of("gpe0", "in0");

  /**
   * A kind of relation.
   *
   * @param relations what the gold calls it
   * @param accepted relations that make an answer right though they are not asked for
   * @param predicates what answers it
   * @param extra a predicate that may find and is not held against precision; empty for none
   */
  private record Relation(
      String name,
      Set<String> relations,
      Set<String> accepted,
      Set<String> predicates,
      String extra,
      boolean symmetric) {}

  private static final List<Relation> RELATIONS =
      List.of(
          new Relation(
              "OFFICE",
              Set.of(
                  "head_of_state",
                  "head_of_gov",
                  "minister_of",
                  "mayor_of",
                  "spokesperson_of",
                  "advisor_of",
                  "head_of",
                  "coach_of"),
              Set.of("agent_of", "member_of", "ministry_of"),
              Set.of("HOLDS_OFFICE"),
              "",
              false),
          new Relation(
              "AFFILIATION",
              Set.of("member_of", "agency_of", "ministry_of", "part_of", "institution_of"),
              Set.of(
                  "agent_of",
                  "head_of",
                  "based_in0",
                  "head_of_state",
                  "head_of_gov",
                  "minister_of"),
              Set.of("MEMBER_OF", "PART_OF", "HOLDS_OFFICE", "CONTROLS"),
              "HOLDS_OFFICE",
              false),
          new Relation(
              "KIN",
              Set.of("spouse_of", "child_of", "parent_of", "sibling"),
              Set.of(),
              Set.of("KIN_OF"),
              "",
              true),
          new Relation(
              "MEETS",
              Set.of("is_meeting"),
              Set.of(),
              Set.of("MEETS", "NEGOTIATES_WITH"),
              "",
              true));

  /** An article with its entities and what holds between them, by their numbers. */
  record Item(Article article, List<Entity> entities, List<Triple> relations) {}

  /** The names of an entity, as given and normal. */
  record Entity(List<String> names, Set<String> normal, boolean person) {}

  /** That a relation holds from one entity to another. */
  record Triple(int head, String relation, int tail) {}

  /** A pair of entities. */
  private record Pair(int head, int tail) {

    Pair swapped() {
      return new Pair(tail, head);
    }
  }

  /** Reads JSON Lines, gzipped or not. */
  static RelationArticles read(Path file, String name) {
    return new RelationArticles(name, DataFiles.jsonLines(file, RelationArticles::item));
  }

  private static Item item(JsonNode node) {
    List<Entity> entities = new ArrayList<>();
    for (JsonNode entity : DataFiles.list(node, "entities")) {
      List<String> names = DataFiles.texts(entity, "names");
      Set<String> normal = names.stream().map(Names::normal).collect(Collectors.toSet());
      entities.add(new Entity(names, normal, DataFiles.text(entity, "type").contains("person")));
    }
    List<Triple> relations = new ArrayList<>();
    for (JsonNode triple : DataFiles.list(node, "relations")) {
      relations.add(
          new Triple(triple.get(0).asInt(), triple.get(1).asString(), triple.get(2).asInt()));
    }
    String text = text(DataFiles.texts(node, "tokens"));
    return new Item(Article.of(DataFiles.text(node, "id"), text), entities, relations);
  }

  /** Running text from its tokens. */
  static String text(List<String> tokens) {
    String text = String.join(" ", tokens).replace(" \n ", "\n\n");
    text = CLOSING.matcher(text).replaceAll("$1");
    text = OPENING.matcher(text).replaceAll("$1");
    return HYPHEN.matcher(text).replaceAll("$1-$2");
  }

  @Override
  public List<Article> articles() {
    return items.stream().map(Item::article).toList();
  }

  @Override
  public SetReport score(Map<String, List<Claim>> claims) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    List<Miss> misses = new ArrayList<>();
    for (Relation relation : RELATIONS) {
      Counts counts = new Counts();
      for (Item item : items) {
        List<Claim> found = claims.getOrDefault(item.article().id(), List.of());
        count(relation, item, found, counts, misses);
      }
      figures.put(
          relation.name(),
          Figure.Scores.of(counts.right, counts.predicted, counts.found, counts.gold));
    }
    return new SetReport(name, items.size(), figures, Map.of(), misses);
  }

  private static final class Counts {
    int right;
    int predicted;
    int found;
    int gold;
  }

  private static void count(
      Relation relation, Item item, List<Claim> claims, Counts counts, List<Miss> misses) {
    Set<Pair> gold = pairs(item, relation.relations());
    Set<Pair> accepted = new LinkedHashSet<>(gold);
    accepted.addAll(pairs(item, relation.accepted()));
    Map<Integer, Integer> countries = countries(item);
    Set<Pair> found = new LinkedHashSet<>();
    Set<Pair> seen = new LinkedHashSet<>();
    for (Claim claim : claims) {
      if (!relation.predicates().contains(claim.predicate())) {
        continue;
      }
      TreeSet<Integer> heads = entities(item, claim.source());
      TreeSet<Integer> tails = entities(item, claim.target());
      tails.addAll(tails.stream().map(countries::get).filter(t -> t != null).toList());
      if (heads.isEmpty() || tails.isEmpty() || !seen.add(new Pair(heads.first(), tails.first()))) {
        continue;
      }
      Set<Pair> said = pairs(heads, tails, relation.symmetric());
      found.addAll(said);
      if (!claim.predicate().equals(relation.extra())) {
        counts.predicted++;
        boolean right = said.stream().anyMatch(accepted::contains);
        counts.right += right ? 1 : 0;
        if (!right) {
          misses.add(Misses.wrong(item.article().id(), claim));
        }
      }
    }
    counts.gold += gold.size();
    for (Pair pair : gold) {
      if (found.contains(pair)) {
        counts.found++;
      } else {
        String what =
            item.entities().get(pair.head()).names()
                + " "
                + relation.name()
                + " "
                + item.entities().get(pair.tail()).names();
        misses.add(new Miss("missed", item.article().id(), what, ""));
      }
    }
  }

  private static Set<Pair> pairs(Item item, Set<String> relations) {
    return item.relations().stream()
        .filter(triple -> relations.contains(triple.relation()))
        .map(triple -> new Pair(triple.head(), triple.tail()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Pair> pairs(Set<Integer> heads, Set<Integer> tails, boolean symmetric) {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (int head : heads) {
      for (int tail : tails) {
        Pair pair = new Pair(head, tail);
        pairs.add(pair);
        if (symmetric) {
          pairs.add(pair.swapped());
        }
      }
    }
    return pairs;
  }

  private static Map<Integer, Integer> countries(Item item) {
    Map<Integer, Integer> countries = new LinkedHashMap<>();
    for (Triple triple : item.relations()) {
      if (ADJECTIVES.contains(triple.relation())) {
        countries.put(triple.head(), triple.tail());
      }
    }
    return countries;
  }

  /** The entities that an end of a claim may be: by name, by its words, a person by surname. */
  private static TreeSet<Integer> entities(Item item, Participant end) {
    String name = Names.normal(end.actor().name());
    String words = Names.normal(end.text());
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = 0; i < item.entities().size(); i++) {
      Entity entity = item.entities().get(i);
      boolean named = entity.normal().contains(name);
      boolean mentioned = words.length() > 2 && entity.normal().contains(words);
      if (named || mentioned || entity.person() && sharesSurname(entity, name)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean sharesSurname(Entity entity, String name) {
    return !name.isEmpty()
        && entity.normal().stream()
            .anyMatch(other -> !other.isEmpty() && surname(other).equals(surname(name)));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
