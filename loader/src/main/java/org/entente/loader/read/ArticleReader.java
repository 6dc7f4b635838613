package org.entente.loader.read;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.loader.read.ReadResult.Note;
import org.entente.loader.read.ReadResult.Read;
import org.entente.loader.read.ReadResult.Refusal;

/**
 * Reads articles from text files (one article each), JSON Lines (one article a line), JSON arrays,
 * any of them gzipped, and folders of such files in the order of their names. What cannot be used
 * is refused with file, line, reason and advice; everything else is read.
 *
 * <p>A reader remembers the ids that it has read and refuses a second article with the same one, so
 * make a new one for each load. Not thread-safe.
 */
public final class ArticleReader {

  /** The name of standard input in messages and on the command line. */
  public static final String STANDARD_INPUT = "-";

  private final ArticleJson json = new ArticleJson();
  private final Map<String, String> placesById = new HashMap<>();

  /** Reads a file or a folder, handing on each result as it comes. */
  public void read(Path path, Consumer<ReadResult> sink) {
    if (Files.isDirectory(path)) {
      folder(path, sink);
    } else {
      file(path, sink);
    }
  }

  /** Reads JSON Lines from a stream, such as standard input; {@code name} is for messages. */
  public void lines(String name, InputStream in, Consumer<ReadResult> sink) {
    InputStream buffered = new BufferedInputStream(in);
    try {
      Bytes head = Bytes.peek(buffered);
      if (head.isGzip()) {
        buffered = new BufferedInputStream(new GZIPInputStream(buffered));
        head = Bytes.peek(buffered);
      }
      content(FileKind.JSON_LINES, name, buffered, head, sink);
    } catch (IOException e) {
      sink.accept(broken(name, 0, e));
    }
  }

  private void folder(Path folder, Consumer<ReadResult> sink) {
    Folder listing;
    try {
      listing = Folder.list(folder);
    } catch (IOException e) {
      sink.accept(broken(folder.toString(), 0, e));
      return;
    }
    listing.unreadable().forEach((place, why) -> sink.accept(broken(place.toString(), 0, why)));
    listing.files().forEach(file -> file(file, sink));
    if (listing.files().isEmpty() && listing.unreadable().isEmpty()) {
      sink.accept(
          new Refusal(
              folder.toString(),
              0,
              "holds no articles",
              "give a folder with files that end in " + FileKind.ENDINGS));
    } else if (!listing.others().isEmpty()) {
      sink.accept(
          new Note(
              folder
                  + ": left aside, as their names do not end in "
                  + FileKind.ENDINGS
                  + ": "
                  + listing.othersInWords()));
    }
  }

  private void file(Path path, Consumer<ReadResult> sink) {
    String name = path.toString();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(path))) {
      InputStream in = raw;
      Bytes head = Bytes.peek(in);
      if (head.isGzip()) {
        in = new BufferedInputStream(new GZIPInputStream(raw));
        head = Bytes.peek(in);
      } else if (name.endsWith(".gz") && !head.isEmpty()) {
        sink.accept(new Refusal(name, 0, "is not gzipped", "take .gz off its name, or gzip it"));
        return;
      }
      content(FileKind.of(name, head), name, in, head, sink);
    } catch (IOException e) {
      sink.accept(broken(name, 0, e));
    }
  }

  private void content(
      FileKind kind, String name, InputStream in, Bytes head, Consumer<ReadResult> sink)
      throws IOException {
    String foreign = head.foreignFormat();
    if (foreign != null) {
      sink.accept(
          new Refusal(name, 0, "is " + foreign, "give text in UTF-8, or articles as JSON Lines"));
      return;
    }
    ObjIntConsumer<ReadResult> unique = (result, line) -> unique(name, line, result, sink);
    switch (kind) {
      case TEXT -> unique.accept(TextFile.read(name, in), 0);
      case JSON_DOCUMENT -> new JsonDocument(name, json).read(in, unique);
      case JSON_LINES -> lines(name, in, unique);
    }
  }

  private void lines(String name, InputStream in, ObjIntConsumer<ReadResult> sink) {
    ByteLines lines = new ByteLines(in);
    boolean empty = true;
    try {
      while (lines.next()) {
        int number = lines.number();
        if (lines.isTooLong()) {
          empty = false;
          sink.accept(
              new Refusal(
                  name,
                  number,
                  "is longer than " + ByteLines.LONGEST_IN_WORDS,
                  "write one article a line"),
              number);
        } else if (!lines.isBlank()) {
          empty = false;
          sink.accept(json.line(name, number, lines.bytes()), number);
        }
      }
    } catch (IOException e) {
      sink.accept(broken(name, lines.number(), e), lines.number());
      return;
    }
    if (empty) {
      sink.accept(new Refusal(name, 0, "is empty", "give a file with articles"), 0);
    }
  }

  private void unique(String name, int line, ReadResult result, Consumer<ReadResult> sink) {
    if (result instanceof Read read) {
      String id = read.article().id();
      String first = placesById.putIfAbsent(id, line == 0 ? name : name + ", line " + line);
      if (first != null) {
        sink.accept(
            new Refusal(
                name,
                line,
                "has the id '" + id + "', as has " + first,
                "give every article an id of its own (a text file's is its name)"));
        return;
      }
    }
    sink.accept(result);
  }

  private static Refusal broken(String name, int line, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Refusal(name, line, "is not there", "check the path");
    }
    if (e instanceof AccessDeniedException) {
      return new Refusal(name, line, "may not be read", "check its permissions");
    }
    if (e instanceof EOFException || e instanceof ZipException) {
      return new Refusal(
          name, line, "is not whole (" + e.getMessage() + ")", "gzip it or copy it again");
    }
    return new Refusal(name, line, "cannot be read (" + e.getMessage() + ")", "check the file");
  }
}
