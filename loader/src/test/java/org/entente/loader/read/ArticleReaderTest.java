package org.entente.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.entente.loader.read.ReadResult.Note;
import org.entente.model.Article;
import org.junit.jupiter.api.Test;

class ArticleReaderTest extends ReadingFixture {

  @Test
  void aTextFileIsOneArticleNamedAfterIt() throws IOException {
    read(write("peace-talks.txt", "Norway met Kenya.\n"));
    assertThat(articles()).containsExactly(Article.of("peace-talks", "Norway met Kenya.\n"));
  }

  @Test
  void aLineOfJsonIsOneArticleWithAllThatIsKnownOfIt() throws IOException {
    read(
        write(
            "a.jsonl",
            """
            {"id": "1", "title": "Talks", "text": "Norway met Kenya.", "source": "Gazette",\
             "author": "A. Writer", "published": "2012-06-04T23:30:00-08:00",\
             "url": "https://example.org/1", "language": "en", "desk": "world", "tags": ["a"]}
            """));
    Article article = articles().get(0);
    assertThat(article.published()).isEqualTo(LocalDate.of(2012, 6, 4));
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.metadata()).containsEntry("desk", "world").containsEntry("tags", "[\"a\"]");
  }

  @Test
  void gzippedFilesAreReadWhateverTheirName() throws IOException {
    read(write("a.jsonl.gz", gzip(line("1"))));
    read(write("b.txt.gz", gzip("Kenya thanked Norway.")));
    read(write("c.jsonl", gzip(line("2"))));
    assertThat(articles()).extracting(Article::id).containsExactly("1", "b", "2");
  }

  @Test
  void anArrayAndAnObjectOverSeveralLinesAreReadFromJsonFiles() throws IOException {
    read(write("array.json", "[\n" + line("1").strip() + ",\n" + line("2") + "]\n"));
    read(write("one.json", "{\n  \"id\": \"3\",\n  \"text\": \"Norway met Kenya.\"\n}\n"));
    read(write("lines.json", line("4") + line("5")));
    assertThat(articles()).extracting(Article::id).containsExactly("1", "2", "3", "4", "5");
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesWithTheFoldersInIt() throws IOException {
    write("b.txt", "Norway met Kenya.");
    Files.createDirectory(folder.resolve("a"));
    write("a/z.jsonl", line("1"));
    write(".hidden.txt", "Nobody reads this.");
    write("picture.png", PNG);
    read(folder);
    assertThat(articles()).extracting(Article::id).containsExactly("1", "b");
    assertThat(results)
        .filteredOn(Note.class::isInstance)
        .singleElement()
        .asString()
        .contains("left aside", "picture.png");
  }

  @Test
  void windowsLineEndsBlankLinesAndByteOrderMarksDoNotMatter() throws IOException {
    read(write("a.jsonl", "\ufeff" + line("1").strip() + "\r\n\r\n  \n" + line("2").strip()));
    read(write("b.txt", "\ufeffNorway met Kenya."));
    assertThat(articles()).extracting(Article::id).containsExactly("1", "2", "b");
    assertThat(articles().get(2).text()).startsWith("Norway");
  }

  @Test
  void theTextIsHandedOnAsItStands() throws IOException {
    String text = "  Ðjindjić – “Ja”,\tsaid 👍 he.\r\n\r\nMore. ";
    read(write("a.txt", text));
    assertThat(articles().get(0).text()).isEqualTo(text);
  }
}
