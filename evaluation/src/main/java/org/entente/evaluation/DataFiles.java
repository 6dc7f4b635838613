package org.entente.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads evaluation data, and says where what is broken stands. */
final class DataFiles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private DataFiles() {}

  /** The lines of a text file, gzipped or not, without blank ones at the end. */
  static List<String> lines(Path file) {
    List<String> lines = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
    } catch (CharacterCodingException e) {
      throw new EvaluationDataException(
          file, lines.size() + 1, "is not valid UTF-8; convert the file to UTF-8", e);
    } catch (IOException e) {
      throw new EvaluationDataException(
          file, 0, "cannot be read (" + e.getMessage() + "); check path and format", e);
    }
    return lines;
  }

  /** One item for each JSON line of a file. */
  static <T> List<T> jsonLines(Path file, Function<JsonNode, T> reading) {
    List<T> items = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        items.add(json(file, i + 1, lines.get(i), reading));
      }
    }
    return items;
  }

  /** The one JSON object that a file holds. */
  static <T> T json(Path file, Function<JsonNode, T> reading) {
    return json(file, 0, String.join("\n", lines(file)), reading);
  }

  private static <T> T json(Path file, int line, String text, Function<JsonNode, T> reading) {
    try {
      return reading.apply(JSON.readTree(text));
    } catch (JacksonException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new EvaluationDataException(
          file, line, "is not the JSON that this set is made of (" + why + ")", e);
    } catch (IllegalArgumentException e) {
      throw new EvaluationDataException(file, line, String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * A string that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  static String text(JsonNode node, String field) {
    String text = optional(node, field);
    if (text == null) {
      throw new IllegalArgumentException("lacks '" + field + "'");
    }
    return text;
  }

  static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.isContainer() ? null : value.asString();
  }

  /**
   * A whole number that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  static int number(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isNumber()) {
      throw new IllegalArgumentException("lacks the number '" + field + "'");
    }
    return value.asInt();
  }

  /**
   * The elements of a list that must be there.
   *
   * @throws IllegalArgumentException if it is not
   */
  static List<JsonNode> list(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isArray()) {
      throw new IllegalArgumentException("lacks the list '" + field + "'");
    }
    return new ArrayList<>(value.values());
  }

  static List<String> texts(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull()
        ? List.of()
        : value.values().stream().map(JsonNode::asString).toList();
  }

  /** The columns of a tab-separated line; one that begins with a quotation mark ends with one. */
  static List<String> columns(String line) {
    List<String> columns = new ArrayList<>();
    StringBuilder column = new StringBuilder();
    boolean quoted = false;
    boolean begins = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"') {
        boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          column.append(c);
          i++;
        }
        quoted = doubled;
      } else if (begins && c == '"') {
        quoted = true;
      } else if (c == '\t' && !quoted) {
        columns.add(column.toString());
        column.setLength(0);
        begins = true;
        continue;
      } else {
        column.append(c);
      }
      begins = false;
    }
    columns.add(column.toString());
    return columns;
  }
}
