package org.entente.loader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.loader.link.Resolver;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** "Who is this?" as JSON, one question and one answer a line: the public format of resolve. */
public final class ResolutionJson {

  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final ObjectMapper json = new ObjectMapper();

  /**
   * A question.
   *
   * @param id to find the answer again
   * @param mention the name or description
   * @param context words around it; null if there are none
   * @param date null if unknown, {@link LocalDate#MAX} for the present
   */
  public record Question(
      String id, String mention, @Nullable String context, @Nullable LocalDate date) {}

  /**
   * Reads a line of the form {@code {"id", "mention", "context", "date"}}, of which context and
   * date may be missing or null.
   *
   * @throws IllegalArgumentException saying what is wrong and what to do
   */
  public Question question(String line) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "not JSON (" + e.getOriginalMessage() + "); write one object a line", e);
    }
    String id = text(node, "id");
    String mention = text(node, "mention");
    if (!node.isObject() || id == null || mention == null) {
      throw new IllegalArgumentException(
          "no id or no mention; write {\"id\": \"1\", \"mention\": \"the Syrian president\"}");
    }
    return new Question(id, mention, text(node, "context"), date(text(node, "date")));
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value.asString();
  }

  /**
   * Reads a date such as {@code 2012-05-30}, {@code 2012-05}, {@code 2012}, {@code 30 May 2012} or
   * {@code today}, which is the present as far as the gazetteer knows it, not the clock's.
   *
   * @return null if there is no text
   * @throws IllegalArgumentException if the text is no date
   */
  public static @Nullable LocalDate date(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String date = text.strip();
    try {
      if (date.equalsIgnoreCase("today")) {
        return LocalDate.MAX;
      }
      if (date.matches("\\d{4}")) {
        return LocalDate.of(Integer.parseInt(date), 7, 1);
      }
      if (date.matches("\\d{4}-\\d\\d")) {
        return YearMonth.parse(date).atDay(15);
      }
      return Character.isDigit(date.charAt(date.length() - 1)) && date.indexOf(' ') > 0
          ? LocalDate.parse(date, IN_WORDS)
          : LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + date + "' is not a date; write 2012-05-30, 2012-05, 2012, 30 May 2012 or today", e);
    }
  }

  /** The answer to a question as a line of JSON. */
  public String answer(String id, Resolver.Resolution resolution) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", id);
    line.put("actor", resolution.actor() == null ? null : actor(resolution.actor()));
    line.put("confidence", resolution.confidence());
    line.put("reason", resolution.reason());
    line.put("others", resolution.others().stream().map(ResolutionJson::actor).toList());
    return json.writeValueAsString(line);
  }

  private static Map<String, Object> actor(Actor actor) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", actor.id());
    fields.put("name", actor.name());
    fields.put("type", actor.type().label());
    fields.put("iso3", actor.iso3());
    fields.put("wikidata", actor.wikidata());
    return fields;
  }
}
