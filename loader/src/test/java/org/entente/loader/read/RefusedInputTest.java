package org.entente.loader.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedInputTest extends ReadingFixture {

  @Test
  void aBrokenLineDoesNotSpoilTheOthers() throws IOException {
    read(
        write(
            "five.jsonl",
            line("1") + line("2") + "{\"id\": \"3\", \"text\": \n" + line("4") + line("5")));
    assertThat(articles()).extracting(Article::id).containsExactly("1", "2", "4", "5");
    assertThat(message()).contains("five.jsonl, line 3: is not valid JSON (column");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": \"Norway met Kenya.\"} | lacks 'id'",
        "{\"id\": \"1\"} | lacks 'text'",
        "{\"id\": \"1\", \"text\": null} | lacks 'text'",
        "{\"id\": 1, \"text\": \"x\"} | has a number as 'id'",
        "{\"id\": \"1\", \"text\": [\"x\"]} | has an array as 'text'",
        "{\"id\": \"1\", \"text\": \"x\", \"title\": {}} | has an object as 'title'",
        "{\"id\": \"1\", \"text\": \"x\", \"published\": 2012} | has a number as 'published'",
        "{\"id\": \"1\", \"text\": \"x\", \"published\": \"4 June\"} | has the date '4 June'",
        "{\"id\": \"1\", \"text\": \"x\", \"published\": \"2012-02-30\"} | has the date",
        "{\"id\": \"1\", \"text\": \" \"} | is empty",
        "{\"id\": \" \", \"text\": \"x\"} | has an empty 'id'",
        "{\"id\": \"1\", \"text\": \"\\ud83d x\"} | has half a character at 0 of 'text'",
        "{\"id\": \"1\", \"text\": \"x\", \"id\": \"2\"} | is not valid JSON",
        "{\"id\": \"1\", \"text\": \"x\"} {} | is not valid JSON",
        "[1, 2] | is an array, not an object",
        "not JSON | is not valid JSON",
        "\"words\" | is a string, not an object",
      })
  void aLineThatIsNoArticleIsRefusedWithTheReason(String line, String reason) {
    reader.lines(
        "-", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), results::add);
    assertThat(articles()).isEmpty();
    assertThat(message()).startsWith("-, line 1: " + reason);
  }

  @Test
  void aSecondArticleWithTheSameIdIsRefusedAndTheFirstIsNamed() throws IOException {
    read(write("a.jsonl", line("1") + line("2") + line("1")));
    read(write("2.txt", "Norway met Kenya."));
    assertThat(articles()).extracting(Article::id).containsExactly("1", "2");
    assertThat(messages())
        .hasSize(2)
        .anyMatch(m -> m.contains("a.jsonl, line 3: has the id '1', as has"))
        .anyMatch(m -> m.contains("2.txt: has the id '2'") && m.contains("a.jsonl, line 2"));
  }

  @Test
  void aLineOfFiftyMegabytesIsRefusedWithoutBeingKept() {
    reader.lines("-", longLine(50_000_000, line("2")), results::add);
    assertThat(message()).startsWith("-, line 1: is longer than 16 MB");
    assertThat(articles()).extracting(Article::id).containsExactly("2");
  }

  @Test
  void aTextThatIsLongerThanAnyArticleIsRefused() throws IOException {
    read(write("a.txt", "Norway met Kenya. ".repeat(60_000)));
    assertThat(message()).contains("a.txt: is longer than 1000000 characters");
  }

  @Test
  void invalidUtf8IsRefusedWithLineAndByte() throws IOException {
    byte[] bad = "Norway met Kenya.\nA caf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1);
    read(write("bad.txt", bad));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write(line("1").getBytes(StandardCharsets.UTF_8));
    lines.write("{\"id\": \"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    lines.write(line("3").getBytes(StandardCharsets.UTF_8));
    read(write("bad.jsonl", lines.toByteArray()));
    assertThat(messages().get(0)).contains("bad.txt, line 2: is not valid UTF-8 (byte 6 is 0xE9)");
    assertThat(messages().get(1)).contains("bad.jsonl, line 2: is not valid UTF-8 (byte 9 is");
    assertThat(articles()).extracting(Article::id).containsExactly("1", "3");
  }

  @Test
  void otherFormatsAreCalledByTheirName() throws IOException {
    read(write("photo.txt", PNG));
    read(write("paper.txt", "%PDF-1.4 and so on"));
    read(write("page.txt", "\n<!DOCTYPE html><html><body>News</body></html>"));
    read(write("wide.txt", "Norway met Kenya.".getBytes(StandardCharsets.UTF_16)));
    read(write("photo.jsonl", PNG));
    assertThat(messages())
        .satisfiesExactly(
            m -> assertThat(m).contains("photo.txt: is a PNG image, not text"),
            m -> assertThat(m).contains("paper.txt: is a PDF document"),
            m -> assertThat(m).contains("page.txt: is a web page"),
            m -> assertThat(m).contains("wide.txt: is text in UTF-16"),
            m -> assertThat(m).contains("photo.jsonl: is a PNG image"));
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    read(write("a.txt", ""));
    read(write("b.jsonl", "\n\n"));
    read(write("c.json", "[]"));
    read(write("d.jsonl.gz", ""));
    read(write("e.txt", " \n\t"));
    assertThat(messages()).hasSize(5).allMatch(m -> m.contains("is empty"));
  }

  @Test
  void aFolderWithoutArticlesIsRefused() throws IOException {
    write("notes.md", "# Notes");
    read(folder);
    assertThat(message()).contains("holds no articles");
  }

  @Test
  void aMissingFileIsRefused() {
    read(folder.resolve("nowhere.txt"));
    assertThat(message()).contains("nowhere.txt: is not there");
  }

  @Test
  void anUnreadableFileIsRefused() throws IOException {
    Path file = write("secret.txt", "Norway met Kenya.");
    file.toFile().setReadable(false);
    assumeThat(Files.isReadable(file)).as("root may read everything").isFalse();
    read(file);
    assertThat(message()).contains("secret.txt: may not be read");
  }

  @Test
  void aGzippedFileThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
    byte[] whole = gzip(line("1") + randomLines());
    read(write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 40)));
    assertThat(articles()).extracting(Article::id).contains("1");
    assertThat(messages()).last().asString().contains("a.jsonl.gz, line ", "is not whole");
  }

  @Test
  void whatFollowsAFaultInAnArrayIsSaidToBeUnread() throws IOException {
    read(write("a.json", "[\n" + line("1") + ",\n{\"id\": ]\n" + line("2") + "]"));
    assertThat(articles()).extracting(Article::id).containsExactly("1");
    assertThat(message()).contains("a.json, line 4: is not valid JSON", "nothing after it");
  }
}
