package org.entente.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.evaluation.SetReport.Miss;
import org.entente.evaluation.SetReport.Tally;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Participant;
import tools.jackson.databind.JsonNode;

/**
 * Sentences with one political event each, of a PLOVER class, with source and target. Other events
 * in a sentence are not in the gold, so precision is a lower bound.
 */
record EventSentences(String name, List<Item> items) implements EvaluationSet.OfClaims {

  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
  private static final Set<String> EMPTY_WORDS = Set.of("the", "of", "and", "a", "s");
  private static final Map<String, Set<String>> CLASSES = classes();

  /** A sentence, the class of its event, and the words for its source and its target. */
  record Item(
      Article article,
      String event,
      List<String> sources,
      List<String> targets,
      boolean reciprocal) {}

  /** Reads JSON Lines of gold standard records. */
  static EventSentences read(Path file, String name) {
    return new EventSentences(name, DataFiles.jsonLines(file, EventSentences::item));
  }

  private static Item item(JsonNode node) {
    List<String> sources = actors(node, "source");
    JsonNode flag = node.get("reciprocal");
    boolean reciprocal = flag != null && flag.asBoolean(false);
    return new Item(
        Article.of(DataFiles.text(node, "id"), DataFiles.text(node, "text")),
        DataFiles.text(node, "event"),
        sources,
        reciprocal ? sources : actors(node, "target"),
        reciprocal);
  }

  private static List<String> actors(JsonNode node, String field) {
    List<String> actors = new ArrayList<>();
    for (JsonNode actor : DataFiles.list(node, field)) {
      String text = DataFiles.optional(actor, "actorText");
      actors.add(text == null ? "" : text);
    }
    return actors;
  }

  @Override
  public List<Article> articles() {
    return items.stream().map(Item::article).toList();
  }

  @Override
  public SetReport score(Map<String, List<Claim>> claims) {
    int predicted = 0;
    Tally pairs = Tally.NONE;
    Tally triples = Tally.NONE;
    Map<String, Tally> byClass = new LinkedHashMap<>();
    List<Miss> misses = new ArrayList<>();
    for (Item item : items) {
      if (item.sources().isEmpty() || item.targets().isEmpty()) {
        continue;
      }
      List<Claim> events =
          claims.getOrDefault(item.article().id(), List.of()).stream()
              .filter(claim -> CLASSES.containsKey(claim.predicate()))
              .toList();
      predicted += distinct(events);
      List<Claim> linked = events.stream().filter(claim -> links(item, claim)).toList();
      boolean right = linked.stream().anyMatch(claim -> right(item, claim));
      pairs = pairs.asked(!linked.isEmpty());
      triples = triples.asked(right);
      byClass.merge(item.event(), Tally.NONE.asked(right), Tally::plus);
      if (!right) {
        misses.add(miss(item, events));
      }
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put(
        "triple", Figure.Scores.of(triples.found(), predicted, triples.found(), triples.gold()));
    figures.put("actor pair recall", Figure.Rate.of(pairs.found(), pairs.gold()));
    return new SetReport(name, items.size(), figures, byClass, misses);
  }

  private static int distinct(List<Claim> events) {
    return events.stream()
        .map(
            claim ->
                List.of(
                    claim.source().actor().name(),
                    claim.predicate(),
                    claim.target().actor().name()))
        .collect(Collectors.toSet())
        .size();
  }

  private static boolean links(Item item, Claim claim) {
    return forward(item, claim)
        || is(claim.source(), item.targets()) && is(claim.target(), item.sources());
  }

  private static boolean forward(Item item, Claim claim) {
    return is(claim.source(), item.sources()) && is(claim.target(), item.targets());
  }

  private static boolean right(Item item, Claim claim) {
    return CLASSES.getOrDefault(claim.predicate(), Set.of()).contains(item.event())
        && (item.reciprocal() || Predicates.symmetric(claim.predicate()) || forward(item, claim));
  }

  /** Whether an end of a claim and one of the gold's actors share a word that means something. */
  private static boolean is(Participant end, List<String> actors) {
    Set<String> words = words(end.text());
    words.addAll(words(end.actor().name()));
    return actors.stream().anyMatch(actor -> words(actor).stream().anyMatch(words::contains));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    words.removeAll(EMPTY_WORDS);
    return words;
  }

  private static Miss miss(Item item, List<Claim> events) {
    String found = events.stream().map(Misses::write).collect(Collectors.joining("; "));
    String what =
        String.join(" + ", item.sources())
            + " "
            + item.event()
            + " "
            + String.join(" + ", item.targets())
            + (found.isEmpty() ? "" : "; found: " + found);
    String kind = events.isEmpty() ? "missed" : "wrong";
    return new Miss(kind, item.article().id(), what, item.article().text());
  }

  private static Map<String, Set<String>> classes() {
    Map<String, Set<String>> classes = new HashMap<>();
    try (InputStream in = EventSentences.class.getResourceAsStream("plover-classes.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the product lacks plover-classes.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s+"))
          .forEach(line -> classes.put(line[0], Set.copyOf(List.of(line).subList(1, line.length))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(classes);
  }
}
