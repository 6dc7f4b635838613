package org.entente.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.loader.read.ReadResult.Read;
import org.entente.loader.read.ReadResult.Refusal;
import org.entente.model.Article;
import org.junit.jupiter.api.io.TempDir;

/** Files in a folder, a reader, and what it made of them. */
abstract class ReadingFixture {

  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

  @TempDir Path folder;

  final List<ReadResult> results = new ArrayList<>();
  final ArticleReader reader = new ArticleReader();

  void read(Path path) {
    reader.read(path, results::add);
  }

  List<Article> articles() {
    return results.stream()
        .filter(Read.class::isInstance)
        .map(result -> ((Read) result).article())
        .toList();
  }

  List<String> messages() {
    return results.stream()
        .filter(Refusal.class::isInstance)
        .map(result -> ((Refusal) result).message())
        .toList();
  }

  String message() {
    assertThat(messages()).hasSize(1);
    return messages().get(0);
  }

  Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  static String line(String id) {
    return "{\"id\": \"" + id + "\", \"text\": \"Norway met Kenya.\"}\n";
  }

  /** Lines that do not compress to nothing, the same in every run. */
  static String randomLines() {
    Random random = new Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append(line("r" + i + "-" + random.nextLong()));
    }
    return lines.toString();
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** A long line and what follows it, made while it is read. */
  static InputStream longLine(int length, String rest) {
    return new SequenceInputStream(
        new InputStream() {
          int left = length;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }
        },
        new ByteArrayInputStream(("\n" + rest).getBytes(StandardCharsets.UTF_8)));
  }
}
