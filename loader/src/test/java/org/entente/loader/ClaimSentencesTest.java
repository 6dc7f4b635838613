package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.loader.annotate.Annotator;
import org.entente.loader.extract.ClaimExtractor;
import org.entente.loader.link.Linker;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the documents of sentences beside it. */
class ClaimSentencesTest {

  private static Annotator annotator;
  private static final Linker LINKER = Linker.standard();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.standard();
  private static final Set<String> STATES =
      Set.of("HOLDS_OFFICE", "MEMBER_OF", "PART_OF", "BASED_IN", "CITIZEN_OF", "KIN_OF", "FOUNDED");

  @BeforeAll
  static void loadModels() {
    annotator = new Annotator();
  }

  @TestFactory
  Stream<DynamicTest> events() {
    return run(
        "event-sentences.md", predicate -> !STATES.contains(predicate), SentenceDocument::write);
  }

  @TestFactory
  Stream<DynamicTest> offices() {
    return run(
        "office-sentences.md",
        Set.of("HOLDS_OFFICE", "MEMBER_OF", "CITIZEN_OF")::contains,
        ClaimSentencesTest::qualified);
  }

  @TestFactory
  Stream<DynamicTest> kin() {
    return run("kin-sentences.md", "KIN_OF"::equals, ClaimSentencesTest::qualified);
  }

  @TestFactory
  Stream<DynamicTest> allies() {
    return run(
        "ally-sentences.md", Set.of("ALLIED_WITH", "RIVAL_OF")::contains, SentenceDocument::write);
  }

  @TestFactory
  Stream<DynamicTest> bodies() {
    return run(
        "body-sentences.md",
        Set.of("PART_OF", "BASED_IN", "FOUNDED", "MEMBER_OF")::contains,
        SentenceDocument::write);
  }

  private static Stream<DynamicTest> run(
      String document, Predicate<String> predicates, Function<Claim, String> write) {
    return SentenceDocument.tests(
        ClaimSentencesTest.class,
        document,
        item -> assertThat(claims(item.text(), predicates, write)).isEqualTo(item.expected()));
  }

  /** A claim with its qualifiers: "A HOLDS_OFFICE B as minister, former, since 2006". */
  private static String qualified(Claim claim) {
    StringBuilder line = new StringBuilder(SentenceDocument.write(claim));
    Map<String, String> qualifiers = claim.qualifiers().values();
    for (String name : List.of("title", "kin")) {
      if (qualifiers.containsKey(name)) {
        line.append(" as ").append(qualifiers.get(name));
      }
    }
    if ("false".equals(qualifiers.get("current"))) {
      line.append(", former");
    }
    for (String name : List.of("since", "until")) {
      if (qualifiers.containsKey(name)) {
        line.append(", ").append(name).append(' ').append(qualifiers.get(name));
      }
    }
    return line.toString();
  }

  private static TreeSet<String> claims(
      String text, Predicate<String> predicates, Function<Claim, String> write) {
    Article article = Article.of("test", text);
    Block block = new Block(new Span(Field.TEXT, 0, text.length()), text);
    Document document = new Document(article, List.of(block), List.of());
    return EXTRACTOR.extract(LINKER.link(annotator.annotate(document))).stream()
        .filter(claim -> predicates.test(claim.predicate()))
        .map(write)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
