package org.entente.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.evaluation.SetReport.Miss;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Factuality;
import org.entente.model.Field;
import org.entente.model.Participant;
import org.entente.model.Sign;
import org.entente.model.Span;

/**
 * Sentences with two marked actors: who is for or against whom (after Park, Pan and Joo 2021). Each
 * has one of five labels; an edge is any but the neutral one, and right if its sign and its
 * direction are.
 */
record StanceSentences(String name, List<Item> items) implements EvaluationSet.OfClaims {

  private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]*)\\]");

  private static final int NEUTRAL = 0;

  /** The labels: 1 and 2 for, 3 and 4 against; odd ones from the first actor to the second. */
  private static final int LABELS = 5;

  /** A sentence, its actors' places and its label. */
  record Item(Article article, Span first, Span second, int label) {}

  /** Reads tab-separated lines: sentence with [first] and [second], the two, the label. */
  static StanceSentences read(Path file, String name) {
    List<Item> items = new ArrayList<>();
    List<String> lines = DataFiles.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      List<String> columns = DataFiles.columns(lines.get(i));
      if (columns.size() < 4 || !columns.get(3).strip().matches("[0-4]")) {
        throw new EvaluationDataException(
            file, i + 1, "is not: sentence, actor, actor, label from 0 to 4, separated by tabs");
      }
      Item item = item(i, columns.get(0), Integer.parseInt(columns.get(3).strip()));
      if (item != null) {
        items.add(item);
      }
    }
    return new StanceSentences(name, items);
  }

  /** Null for a sentence that does not mark two actors. */
  private static @org.jspecify.annotations.Nullable Item item(int row, String marked, int label) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Matcher marks = MARKED.matcher(marked);
    int read = 0;
    while (spans.size() < 2 && marks.find()) {
      text.append(marked, read, marks.start());
      int begin = text.length();
      text.append(marks.group(1));
      spans.add(new Span(Field.TEXT, begin, text.length()));
      read = marks.end();
    }
    text.append(marked, read, marked.length());
    return spans.size() < 2
        ? null
        : new Item(
            Article.of(String.valueOf(row), text.toString()), spans.get(0), spans.get(1), label);
  }

  @Override
  public List<Article> articles() {
    return items.stream().map(Item::article).toList();
  }

  @Override
  public SetReport score(Map<String, List<Claim>> claims) {
    int[][] confusion = new int[LABELS][LABELS];
    List<Miss> misses = new ArrayList<>();
    for (Item item : items) {
      List<Claim> found = claims.getOrDefault(item.article().id(), List.of());
      int label = label(item, found);
      confusion[item.label()][label]++;
      if (label != item.label()) {
        misses.add(miss(item, label, found));
      }
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("edge", edges(confusion));
    double sum = 0;
    for (int label = 0; label < LABELS; label++) {
      sum += labelScores(confusion, label).f1();
    }
    figures.put("macro-F1", new Figure.Rate(Figure.round(sum / LABELS), items.size()));
    return new SetReport(name, items.size(), figures, Map.of(), misses);
  }

  private static Figure.Scores edges(int[][] confusion) {
    int right = 0;
    int predicted = 0;
    int gold = 0;
    for (int g = 0; g < LABELS; g++) {
      for (int p = 0; p < LABELS; p++) {
        right += g == p && g != NEUTRAL ? confusion[g][p] : 0;
        predicted += p != NEUTRAL ? confusion[g][p] : 0;
        gold += g != NEUTRAL ? confusion[g][p] : 0;
      }
    }
    return Figure.Scores.of(right, predicted, right, gold);
  }

  private static Figure.Scores labelScores(int[][] confusion, int label) {
    int predicted = 0;
    int gold = 0;
    for (int other = 0; other < LABELS; other++) {
      predicted += confusion[other][label];
      gold += confusion[label][other];
    }
    int right = confusion[label][label];
    return Figure.Scores.of(right, predicted, right, gold);
  }

  /** The label that the most confident claim between the two actors amounts to. */
  private static int label(Item item, List<Claim> claims) {
    int label = NEUTRAL;
    double best = 0;
    for (Claim claim : claims) {
      Sign stance = Predicates.stance(claim.predicate());
      boolean forward =
          stands(claim.source(), item.first()) && stands(claim.target(), item.second());
      boolean backward =
          stands(claim.source(), item.second()) && stands(claim.target(), item.first());
      // As the claims format writes it.
      double confidence = Math.round(claim.confidence() * 1000) / 1000.0;
      if (stance == Sign.NEUTRAL || !forward && !backward || confidence <= best) {
        continue;
      }
      boolean negated = claim.factuality() == Factuality.NEGATED;
      boolean positive = stance == Sign.POSITIVE != negated;
      int direction = forward || Predicates.symmetric(claim.predicate()) ? 1 : 2;
      label = positive ? direction : direction + 2;
      best = confidence;
    }
    return label;
  }

  private static boolean stands(Participant end, Span actor) {
    return end.mention().overlaps(actor);
  }

  private static Miss miss(Item item, int label, List<Claim> claims) {
    String kind = label == NEUTRAL ? "missed" : "wrong";
    String actors =
        item.article().quote(item.first()) + " / " + item.article().quote(item.second());
    String what =
        actors
            + ": gold "
            + item.label()
            + ", found "
            + label
            + claims.stream()
                .map(Misses::write)
                .map(line -> "; " + line)
                .reduce("", String::concat);
    return new Miss(kind, item.article().id(), what, item.article().text());
  }
}
