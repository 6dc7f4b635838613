package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.loader.annotate.Annotator;
import org.entente.loader.extract.ClaimExtractor;
import org.entente.loader.link.Linker;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Ontology;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs event-sentences.md. */
class EventSentencesTest {

  private static Annotator annotator;
  private static final Linker LINKER = Linker.standard();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.standard();
  private static final List<String> NOT_HERE =
      List.of(
          "HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "BASED_IN", "CITIZEN_OF", "KIN_OF", "FOUNDED");

  @BeforeAll
  static void loadModels() {
    annotator = new Annotator();
    assertThat(Ontology.standard().predicates()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> events() {
    return SentenceDocument.tests(
        EventSentencesTest.class,
        "event-sentences.md",
        item -> assertThat(claims(item.text())).isEqualTo(item.expected()));
  }

  private static TreeSet<String> claims(String text) {
    Article article = Article.of("test", text);
    Block block = new Block(new Span(Field.TEXT, 0, text.length()), text);
    Document document = new Document(article, List.of(block), List.of());
    return EXTRACTOR.extract(LINKER.link(annotator.annotate(document))).stream()
        .filter(claim -> !NOT_HERE.contains(claim.predicate()))
        .map(SentenceDocument::write)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
