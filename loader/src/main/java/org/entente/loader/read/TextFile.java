package org.entente.loader.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.entente.loader.read.ReadResult.Read;
import org.entente.loader.read.ReadResult.Refusal;
import org.entente.model.Article;

/** A file that is one article; its id is the file's name without its ending. */
final class TextFile {

  private TextFile() {}

  static ReadResult read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(ByteLines.LONGEST);
    Utf8 decoded = Utf8.decode(bytes);
    if (decoded.fault() != null) {
      return new Refusal(
          name,
          decoded.faultLine(),
          decoded.fault(),
          "convert the file to UTF-8 and load it again");
    }
    Article article = Article.of(id(name), decoded.text());
    String fault = ArticleRules.fault(article);
    return fault == null
        ? new Read(article)
        : new Refusal(name, 0, fault, "give a text file that is one article");
  }

  private static String id(String name) {
    Path file = Path.of(name).getFileName();
    return (file == null ? name : file.toString()).replaceFirst("\\.\\w+(\\.gz)?$", "");
  }
}
