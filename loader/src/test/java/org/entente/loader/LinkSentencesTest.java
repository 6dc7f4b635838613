package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.loader.annotate.Annotator;
import org.entente.loader.link.Linker;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.entente.model.text.Mention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs link-sentences.md beside it. */
class LinkSentencesTest {

  private static final Annotator ANNOTATOR = new Annotator();
  private static final Linker LINKER = Linker.standard();

  /** A text and the mentions expected of it, each as "words = actor". */
  private record Item(int line, String text, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> mentions() throws IOException {
    return items().stream()
        .map(
            item ->
                DynamicTest.dynamicTest(
                    "link-sentences.md:" + item.line() + " " + item.text(), () -> check(item)));
  }

  private static void check(Item item) {
    List<Mention> mentions = link(item.text());
    List<String> found = new ArrayList<>();
    int next = 0;
    for (String expected : item.expected()) {
      String words = expected.substring(0, expected.indexOf(" = "));
      String actor = "nobody";
      int at = next;
      while (at < mentions.size() && !mentions.get(at).text().equalsIgnoreCase(words)) {
        at++;
      }
      if (at < mentions.size()) {
        Actor linked = mentions.get(at).actor();
        actor = linked == null ? "nobody" : linked.name();
        next = at + 1;
      }
      found.add(words + " = " + actor);
    }
    assertThat(found).isEqualTo(item.expected());
  }

  private static List<Mention> link(String item) {
    boolean dated = item.matches("\\d{4}-\\d\\d-\\d\\d: .*");
    LocalDate date = dated ? LocalDate.parse(item.substring(0, 10)) : null;
    String text = dated ? item.substring(12) : item;
    Article article = new Article("test", null, text, null, null, date, null, null, Map.of());
    Block block = new Block(new Span(Field.TEXT, 0, text.length()), text);
    Document document = new Document(article, List.of(block), List.of());
    return LINKER.link(ANNOTATOR.annotate(document)).mentions();
  }

  private static List<Item> items() throws IOException {
    List<Item> items = new ArrayList<>();
    try (InputStream in = LinkSentencesTest.class.getResourceAsStream("link-sentences.md")) {
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i < lines.length; i++) {
        if (lines[i].startsWith("- ")) {
          items.add(new Item(i + 1, lines[i].substring(2).strip(), new ArrayList<>()));
        } else if (lines[i].startsWith("  - ")) {
          items.get(items.size() - 1).expected().add(lines[i].substring(4).strip());
        }
      }
    }
    return items;
  }
}
