package org.entente.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evaluation.SetReport.Miss;
import org.entente.evaluation.SetReport.Tally;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Words for actors, with the country that each is or belongs to. */
record CountriesOfNames(String name, List<Item> items) implements EvaluationSet.OfNames {

  /** A question with its answer: ISO 3166-1 alpha-3, empty for none, null when it is not known. */
  record Item(Question question, @Nullable String country) {}

  /** Reads JSON Lines. */
  static CountriesOfNames read(Path file, String name) {
    return new CountriesOfNames(name, DataFiles.jsonLines(file, CountriesOfNames::item));
  }

  private static Item item(JsonNode node) {
    Question question =
        new Question(
            DataFiles.text(node, "id"),
            DataFiles.text(node, "mention"),
            DataFiles.optional(node, "context"),
            DataFiles.optional(node, "date"));
    String country = DataFiles.optional(node, "country");
    return new Item(question, node.has("country") && country == null ? "" : country);
  }

  @Override
  public List<Question> questions() {
    return items.stream().map(Item::question).toList();
  }

  @Override
  public SetReport score(Map<String, String> countries) {
    Tally all = Tally.NONE;
    Tally withCountry = Tally.NONE;
    List<Miss> misses = new ArrayList<>();
    for (Item item : items) {
      String country = item.country();
      if (country == null) {
        continue;
      }
      String answer = countries.getOrDefault(item.question().id(), "");
      boolean right = answer.equals(country);
      all = all.asked(right);
      if (!country.isEmpty()) {
        withCountry = withCountry.asked(right);
      }
      if (!right) {
        String what = item.question().mention() + ": gold " + country + ", found " + answer;
        String context = item.question().context();
        String kind = answer.isEmpty() ? "missed" : "wrong";
        misses.add(new Miss(kind, item.question().id(), what, context == null ? "" : context));
      }
    }
    Map<String, Figure> figures = new LinkedHashMap<>();
    figures.put("country accuracy", Figure.Rate.of(all.found(), all.gold()));
    figures.put(
        "where gold has a country", Figure.Rate.of(withCountry.found(), withCountry.gold()));
    return new SetReport(name, items.size(), figures, Map.of(), misses);
  }
}
