package org.entente.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.loader.read.ArticleReader;
import org.entente.loader.read.ReadResult;

/** Where the articles of a load come from. */
@FunctionalInterface
public interface ArticleSource {

  /**
   * Hands on every article, or the reason why it cannot be used, in order.
   *
   * @throws IOException if the source breaks off
   */
  void read(Consumer<ReadResult> sink) throws IOException;

  /** Files and folders, as {@link ArticleReader} takes them, one after the other. */
  static ArticleSource of(List<Path> paths) {
    ArticleReader reader = new ArticleReader();
    return sink -> {
      for (Path path : paths) {
        reader.read(path, sink);
      }
    };
  }
}
