package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evaluation.SetReport.Miss;
import org.entente.evaluation.SetReport.Tally;
import tools.jackson.databind.ObjectMapper;

/** Writes reports for people and for programs. */
public final class ReportWriter {

  private static final int WORST = 10;

  private ReportWriter() {}

  /** All figures in one table, and below it the predicates and classes that lose most. */
  public static String table(List<SetReport> reports) {
    StringBuilder out = new StringBuilder();
    row(out, "set", "figure", "value", "P", "R", "predicted", "gold");
    for (SetReport report : reports) {
      String set = report.set();
      for (Map.Entry<String, Figure> figure : report.figures().entrySet()) {
        row(out, set, figure.getKey(), figure.getValue());
        set = "";
      }
    }
    worst(out, reports);
    return out.toString();
  }

  private static void row(StringBuilder out, String set, String name, Figure figure) {
    if (figure instanceof Figure.Scores scores) {
      row(
          out,
          set,
          name + " F1",
          digits(scores.f1()),
          digits(scores.precision()),
          digits(scores.recall()),
          String.valueOf(scores.predicted()),
          String.valueOf(scores.gold()));
    } else if (figure instanceof Figure.Rate rate) {
      row(out, set, name, digits(rate.value()), "", "", "", String.valueOf(rate.of()));
    }
  }

  private static void row(
      StringBuilder out,
      String set,
      String name,
      String value,
      String precision,
      String recall,
      String predicted,
      String gold) {
    String line =
        String.format(
            Locale.ROOT,
            "%-12s %-26s %7s %7s %7s %10s %6s",
            set,
            name,
            value,
            precision,
            recall,
            predicted,
            gold);
    out.append(line.stripTrailing()).append('\n');
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static void worst(StringBuilder out, List<SetReport> reports) {
    for (SetReport report : reports) {
      if (report.tallies().isEmpty()) {
        continue;
      }
      out.append("\nwhat loses most in ").append(report.set()).append('\n');
      List<Map.Entry<String, Tally>> order = new ArrayList<>(report.tallies().entrySet());
      Comparator<Map.Entry<String, Tally>> byLosses =
          Comparator.comparingInt(entry -> -entry.getValue().losses());
      order.sort(byLosses.thenComparing(Map.Entry::getKey));
      order.stream().limit(WORST).forEach(entry -> tally(out, entry.getKey(), entry.getValue()));
    }
  }

  private static void tally(StringBuilder out, String name, Tally tally) {
    String line =
        String.format(
            Locale.ROOT,
            "  %-20s missed %4d of %4d   wrong %4d of %4d",
            name,
            tally.gold() - tally.found(),
            tally.gold(),
            tally.predicted() - tally.right(),
            tally.predicted());
    out.append(tally.predicted() == 0 ? line.substring(0, line.indexOf("   wrong")) : line);
    out.append('\n');
  }

  /** The figures as one JSON object, by set and figure. */
  public static String json(List<SetReport> reports) {
    Map<String, Object> sets = new LinkedHashMap<>();
    for (SetReport report : reports) {
      Map<String, Object> figures = new LinkedHashMap<>();
      report.figures().forEach((name, figure) -> figures.put(name, plain(figure)));
      sets.put(report.set(), figures);
    }
    return new ObjectMapper().writeValueAsString(sets) + "\n";
  }

  private static Object plain(Figure figure) {
    if (figure instanceof Figure.Rate rate) {
      return rate.value();
    }
    Figure.Scores scores = (Figure.Scores) figure;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("P", scores.precision());
    fields.put("R", scores.recall());
    fields.put("F1", scores.f1());
    fields.put("predicted", scores.predicted());
    fields.put("gold", scores.gold());
    return fields;
  }

  /** Everything wrong and missed, to be read from the top: set by set, item by item. */
  public static String misses(List<SetReport> reports) {
    StringBuilder out = new StringBuilder();
    for (SetReport report : reports) {
      out.append("# ").append(report.set()).append('\n');
      String item = "";
      for (Miss miss : report.misses()) {
        if (!miss.item().equals(item)) {
          item = miss.item();
          out.append("\n## ").append(item).append("\n\n");
        }
        out.append("- ").append(miss.kind()).append(": ").append(miss.what()).append('\n');
        if (!miss.text().isEmpty()) {
          out.append("  > ").append(miss.text().replaceAll("\\s+", " ")).append('\n');
        }
      }
      out.append('\n');
    }
    return out.toString();
  }
}
