package org.entente.loader.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads articles from text files (one article each), JSON Lines (one article a line), either of
 * them gzipped, and folders of such files in the order of their names. What cannot be used is
 * refused with file, line, reason and advice; everything else is read.
 */
public final class ArticleReader {

  /** Longer lines are refused: no article is that long, and they would fill the memory. */
  private static final int LONGEST_LINE = 16 * 1024 * 1024;

  private static final Set<String> KNOWN =
      Set.of("id", "title", "text", "source", "author", "published", "url", "language");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * Reads a file or a folder, handing on each result as it comes.
   *
   * @throws IOException if a file that was opened breaks off
   */
  public void read(Path path, Consumer<ReadResult> sink) throws IOException {
    if (Files.isDirectory(path)) {
      List<Path> files;
      try (Stream<Path> found = Files.list(path)) {
        files = found.filter(Files::isRegularFile).sorted().toList();
      }
      for (Path file : files) {
        read(file, sink);
      }
      return;
    }
    String name = path.toString();
    if (!Files.isReadable(path)) {
      sink.accept(new ReadResult.Refusal(name, 0, "cannot be read", "check path and permissions"));
      return;
    }
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      String plain = name.replaceFirst("\\.gz$", "").toLowerCase(Locale.ROOT);
      if (plain.endsWith(".jsonl") || plain.endsWith(".json")) {
        lines(name, in, sink);
      } else {
        text(path, in, sink);
      }
    }
  }

  /** Reads JSON Lines from a stream, such as standard input; {@code name} is for messages. */
  public void lines(String name, InputStream in, Consumer<ReadResult> sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int number = 1;
    boolean empty = true;
    boolean tooLong = false;
    for (int b = in.read(); ; b = in.read()) {
      if (b == '\n' || b < 0) {
        if (tooLong) {
          sink.accept(
              new ReadResult.Refusal(
                  name,
                  number,
                  "is longer than " + LONGEST_LINE / (1024 * 1024) + " MB",
                  "write one article a line"));
          empty = false;
        } else if (line.size() > 0) {
          empty &= !line(name, number, line.toByteArray(), sink);
        }
        line.reset();
        tooLong = false;
        number++;
        if (b < 0) {
          break;
        }
      } else if (line.size() < LONGEST_LINE) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    if (empty) {
      sink.accept(new ReadResult.Refusal(name, 0, "is empty", "give a file with articles"));
    }
  }

  private boolean line(String name, int number, byte[] bytes, Consumer<ReadResult> sink) {
    String text = decode(bytes);
    if (text == null) {
      sink.accept(
          new ReadResult.Refusal(name, number, "is not valid UTF-8", "convert the file to UTF-8"));
      return true;
    }
    if (text.isBlank()) {
      return false;
    }
    try {
      JsonNode node = json.readTree(text);
      sink.accept(article(name, number, node));
    } catch (JacksonException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      sink.accept(
          new ReadResult.Refusal(
              name, number, "is not valid JSON (" + why + ")", "write one JSON object a line"));
    }
    return true;
  }

  private static ReadResult article(String name, int number, JsonNode node) {
    if (!node.isObject()) {
      return new ReadResult.Refusal(
          name, number, "is not a JSON object", "write one article as an object a line");
    }
    String id = string(node, "id");
    String text = string(node, "text");
    if (id == null || id.isBlank() || text == null) {
      return new ReadResult.Refusal(
          name, number, "lacks 'id' or 'text'", "give every article both as strings");
    }
    String published = string(node, "published");
    LocalDate date = null;
    if (published != null && !published.isBlank()) {
      try {
        date = LocalDate.parse(published.substring(0, Math.min(10, published.length())));
      } catch (DateTimeParseException e) {
        return new ReadResult.Refusal(
            name,
            number,
            "has the date '" + published + "', which is not understood",
            "write 'published' as in 2012-06-04");
      }
    }
    Map<String, String> metadata = new LinkedHashMap<>();
    node.properties().stream()
        .filter(field -> !KNOWN.contains(field.getKey()) && !field.getValue().isNull())
        .forEach(field -> metadata.put(field.getKey(), field.getValue().asString("")));
    return new ReadResult.Read(
        new Article(
            id,
            string(node, "title"),
            text,
            string(node, "source"),
            string(node, "author"),
            date,
            string(node, "url"),
            string(node, "language"),
            metadata));
  }

  private static @Nullable String string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || value.isContainer() ? null : value.asString();
  }

  private static void text(Path path, InputStream in, Consumer<ReadResult> sink)
      throws IOException {
    String name = path.toString();
    byte[] bytes = in.readNBytes(LONGEST_LINE + 1);
    String text = decode(bytes);
    if (bytes.length > LONGEST_LINE) {
      sink.accept(
          new ReadResult.Refusal(
              name, 0, "is longer than any article", "give one article a text file"));
    } else if (text == null || text.indexOf('\0') >= 0) {
      sink.accept(
          new ReadResult.Refusal(
              name, 0, "is not text in UTF-8", "give text files in UTF-8, or JSON Lines"));
    } else if (text.isBlank()) {
      sink.accept(new ReadResult.Refusal(name, 0, "is empty", "give a file with an article"));
    } else {
      Path file = path.getFileName();
      String id = (file == null ? name : file.toString()).replaceFirst("\\.\\w+(\\.gz)?$", "");
      sink.accept(new ReadResult.Read(Article.of(id, text)));
    }
  }

  private static @Nullable String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
