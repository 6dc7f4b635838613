package org.entente.loader.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static Annotator annotator;

  @BeforeAll
  static void loadModels() {
    annotator = new Annotator();
  }

  @Test
  void everyTokenStandsWhereItsSpanSays() {
    String text =
        "The U.S. warned Gen. Haftar on Monday. \u201CWe won\u2019t wait \uD83D\uDE00,\u201D said an aide.";
    AnnotatedDocument annotated = annotate(text, 0);
    assertThat(annotated.sentences()).hasSize(2);
    for (Sentence sentence : annotated.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(text.substring(token.span().begin(), token.span().end()))
            .isEqualTo(token.text());
      }
    }
    assertThat(annotated.quotations()).hasSize(1);
  }

  @Test
  void parsesWhereTwoActorsCanBeAndNowhereElse() {
    AnnotatedDocument annotated =
        annotate("Brazil condemned Chile. The weather was mild and dry yesterday.", 0);
    assertThat(annotated.sentences().get(0).parsed()).isTrue();
    assertThat(annotated.sentences().get(1).parsed()).isFalse();
  }

  @Test
  void survivesAnEndlessSentence() {
    AnnotatedDocument annotated = annotate("Kenya met Ghana and ".repeat(2000), 0);
    assertThat(annotated.sentences()).hasSizeGreaterThan(10).noneMatch(Sentence::parsed);
  }

  private static AnnotatedDocument annotate(String text, int begin) {
    Block block = new Block(new Span(Field.TEXT, begin, begin + text.length()), text);
    return annotator.annotate(new Document(Article.of("test", text), List.of(block), List.of()));
  }
}
