package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.entente.loader.read.ArticleReader;
import org.entente.loader.read.ReadResult;
import org.entente.model.Article;
import org.jspecify.annotations.Nullable;

/** Articles from the places that a command was given. */
final class Inputs {

  private final List<String> places;
  private final Messages messages;

  /**
   * @param places paths of files and folders; {@code -} for JSON Lines on standard input
   */
  Inputs(List<String> places, Messages messages) {
    this.places = places;
    this.messages = messages;
  }

  /** Hands on every article that can be used, in order, and tells of the rest. */
  void forEach(Consumer<Article> sink) {
    results(
        result -> {
          if (result instanceof ReadResult.Read read) {
            sink.accept(read.article());
          } else if (result instanceof ReadResult.Refusal refusal) {
            messages.refuse(refusal.message());
          } else if (result instanceof ReadResult.Note note) {
            messages.line("note: " + note.message());
          }
        });
  }

  /** Hands on what reading comes to, in order. */
  void results(Consumer<ReadResult> sink) {
    ArticleReader reader = new ArticleReader();
    for (String place : places) {
      if (place.equals(ArticleReader.STANDARD_INPUT)) {
        reader.lines(place, System.in, sink);
      } else {
        reader.read(Path.of(place), sink);
      }
    }
  }

  /** Counts the articles in a thread of its own; null where reading them twice is not possible. */
  @Nullable Later<Long> count() {
    boolean twice =
        places.stream()
            .map(Path::of)
            .allMatch(path -> Files.isDirectory(path) || Files.isRegularFile(path));
    return twice ? new Later<>(this::countNow).begin() : null;
  }

  private long countNow() {
    AtomicLong count = new AtomicLong();
    results(
        result -> {
          if (result instanceof ReadResult.Read) {
            count.incrementAndGet();
          }
        });
    return count.get();
  }
}
