package org.entente.loader.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitterTest {

  private static final Splitter SPLITTER = new Splitter();

  @Test
  void abbreviationsDoNotEndASentence() {
    assertThat(
            sentences(
                "Gen. Ama Boateng met U.S. Sen. Kofi Mensah, R-Ky., on Aug. 3 in the U.S. capital."
                    + " Lt. Col. J. K. Osei of the U.N. left at 3 p.m. on Jan. 4, vs. No. 10's"
                    + " advice."))
        .hasSize(2);
  }

  @Test
  void aSentenceMayEndWithAnAbbreviation() {
    assertThat(sentences("Ghana left the U.S. The envoy of Togo stayed with the U.N. He slept."))
        .hasSize(3);
  }

  @Test
  void aQuotationKeepsItsMarks() {
    assertThat(sentences("“We left. They stayed.” Togo slept. “Why?” asked Ghana."))
        .containsExactly("“We left.", "They stayed.”", "Togo slept.", "“Why?” asked Ghana.");
  }

  @Test
  void oneSentenceWithoutEndIsBroken() {
    assertThat(sentences("Kenya met Ghana and ".repeat(2000))).hasSizeGreaterThan(10);
  }

  @Test
  void endlessWordsAreLeftOut() {
    String text = "Ghana " + "a".repeat(50_000) + " left Togo.";
    assertThat(sentences(text)).hasSizeLessThan(4).last().asString().endsWith("left Togo.");
  }

  @Test
  void stopsWhenTheBudgetIsSpent() {
    Splitter.Budget budget = new Splitter.Budget();
    int words = 0;
    for (int i = 0; i < 3; i++) {
      words +=
          SPLITTER
              .split("Ghana left Togo. ".repeat(5000), budget)
              .get(CoreAnnotations.TokensAnnotation.class)
              .size();
    }
    assertThat(words).isEqualTo(20_000);
    assertThat(budget.isSpent()).isTrue();
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (CoreMap sentence :
        SPLITTER
            .split(text, new Splitter.Budget())
            .get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      int begin = words.get(0).beginPosition();
      sentences.add(text.substring(begin, words.get(words.size() - 1).endPosition()));
    }
    return sentences;
  }
}
