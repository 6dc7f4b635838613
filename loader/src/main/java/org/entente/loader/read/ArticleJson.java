package org.entente.loader.read;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.loader.read.ReadResult.Read;
import org.entente.loader.read.ReadResult.Refusal;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article as a JSON object: {@code id} and {@code text}, and what else is known of it. */
final class ArticleJson {

  private static final Set<String> KNOWN =
      Set.of("id", "title", "text", "source", "author", "published", "url", "language");

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The article that a line holds. */
  ReadResult line(String name, int number, byte[] bytes) {
    Utf8 decoded = Utf8.decode(bytes);
    if (decoded.fault() != null) {
      return new Refusal(name, number, decoded.fault(), "convert the file to UTF-8");
    }
    try {
      return article(name, number, json.readTree(decoded.text()));
    } catch (JacksonException e) {
      return new Refusal(
          name, number, "is not valid JSON (" + reason(e) + ")", "write one JSON object a line");
    }
  }

  /** A parser of a document that holds several articles. */
  JsonParser parser(InputStream in) {
    return json.createParser(in);
  }

  /** The article that an object is. */
  ReadResult article(String name, int line, JsonNode node) {
    try {
      Article article = article(node);
      String fault = ArticleRules.fault(article);
      return fault == null
          ? new Read(article)
          : new Refusal(name, line, fault, "mend it and load it again");
    } catch (FieldException e) {
      return new Refusal(name, line, e.reason, e.advice);
    }
  }

  /** What a parser complains of, with the place in the line, in one line. */
  static String reason(JacksonException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("");
    int column = e.getLocation() == null ? -1 : e.getLocation().getColumnNr();
    return column > 0 ? "column " + column + ": " + what : what;
  }

  private static Article article(JsonNode node) throws FieldException {
    if (!node.isObject()) {
      throw new FieldException(
          "is " + kind(node) + ", not an object", "write every article as a JSON object");
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    node.properties().stream()
        .filter(field -> !KNOWN.contains(field.getKey()) && !field.getValue().isNull())
        .forEach(field -> metadata.put(field.getKey(), words(field.getValue())));
    return new Article(
        required(node, "id"),
        string(node, "title"),
        required(node, "text"),
        string(node, "source"),
        string(node, "author"),
        date(node),
        string(node, "url"),
        string(node, "language"),
        metadata);
  }

  private static String required(JsonNode node, String field) throws FieldException {
    String value = string(node, field);
    if (value == null) {
      throw new FieldException(
          "lacks '" + field + "'", "give every article 'id' and 'text' as strings");
    }
    return value;
  }

  private static @Nullable String string(JsonNode node, String field) throws FieldException {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new FieldException(
          "has " + kind(value) + " as '" + field + "'", "write it as a string in quotes");
    }
    String words = value.stringValue();
    int half = loneSurrogate(words);
    if (half >= 0) {
      throw new FieldException(
          "has half a character at " + half + " of '" + field + "' (a lone surrogate)",
          "write both halves, or leave it out");
    }
    return words;
  }

  private static @Nullable LocalDate date(JsonNode node) throws FieldException {
    String published = string(node, "published");
    if (published == null || published.isBlank()) {
      return null;
    }
    try {
      // The day as it was where the article appeared; the time and its zone do not matter.
      return LocalDate.from(
          published.length() > 10
              ? DateTimeFormatter.ISO_DATE_TIME.parse(published.replaceFirst(" ", "T"))
              : DateTimeFormatter.ISO_LOCAL_DATE.parse(published));
    } catch (DateTimeException e) {
      throw new FieldException(
          "has the date '" + published + "', which is not understood",
          "write 'published' as in 2012-06-04 or 2012-06-04T18:30:00Z");
    }
  }

  private static String words(JsonNode value) {
    return value.isContainer() ? value.toString() : value.asString();
  }

  private static String kind(JsonNode node) {
    String kind = node.getNodeType().name().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case "array" -> "an array";
      case "object" -> "an object";
      case "boolean" -> "true or false";
      case "null" -> "null";
      default -> "a " + kind;
    };
  }

  /** Where the first surrogate without its other half is; -1 when there is none. */
  private static int loneSurrogate(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return i;
      }
    }
    return -1;
  }

  /** A field that cannot be used. */
  private static final class FieldException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String advice;

    FieldException(String reason, String advice) {
      super(reason);
      this.reason = reason;
      this.advice = advice;
    }
  }
}
