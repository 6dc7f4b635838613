package org.entente.loader.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {

  @Test
  void findsCurlyAndStraightMarks() {
    assertThat(quotes("“We left,” he said. \"They stayed,\" she said. «Enough», they said."))
        .containsExactly("We left,", "They stayed,", "Enough");
  }

  @Test
  void reportsTheOuterOneOfNestedQuotations() {
    assertThat(quotes("“He told us ‘no’ again,” she said. \"He said 'yes' once,\" they said."))
        .containsExactly("He told us ‘no’ again,", "He said 'yes' once,");
  }

  @Test
  void findsTheSingleMarksOfBritishPapers() {
    assertThat(quotes("‘We won’t back the rebels’ plan,’ said the minister. 'Never,' said Ghana."))
        .containsExactly("We won’t back the rebels’ plan,", "Never,");
    assertThat(quotes("Ghana called the plan of its neighbours ‘illegal’ and the other 'a joke'."))
        .containsExactly("illegal", "a joke");
  }

  @Test
  void apostrophesAndInchesAreNoQuotationMarks() {
    assertThat(
            quotes(
                "Ghana's envoy, in the rebels' camp since the '90s, didn't shoot 'em with a 14\" gun"
                    + " or a 9\" one; it was the ministers’ idea, O’Hara said."))
        .isEmpty();
  }

  @Test
  void aQuotationOfSeveralParagraphsIsClosedInTheLast() {
    assertThat(quotes("He said: “We left.", "“They stayed.”", "Ghana slept."))
        .containsExactly("We left.", "They stayed.");
    assertThat(quotes("He said: \"We left.", "\"They stayed.\"", "Ghana slept."))
        .containsExactly("We left.", "They stayed.");
  }

  @Test
  void aStrayStraightMarkOpensNothing() {
    assertThat(quotes("Ghana \"left the talks. Togo stayed.", "Benin slept.")).isEmpty();
  }

  @Test
  void aTextMayBeginInTheMiddleOfAQuotation() {
    assertThat(quotes("We will not go,” said the minister of Togo."))
        .containsExactly("We will not go,");
  }

  @Test
  void tenThousandMarksAreNoTrouble() {
    for (String mark : new String[] {"“", "\"a ", "‘a ", "'a", "“‘", "”", "' ", "s’ "}) {
      assertThat(quotes(mark.repeat(10_000))).hasSizeLessThanOrEqualTo(20_000);
    }
  }

  private static List<String> quotes(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    String all = String.join("\n", paragraphs);
    int begin = 0;
    for (String paragraph : paragraphs) {
      int end = begin + paragraph.length();
      blocks.add(new Block(new Span(Field.TEXT, begin, end), paragraph));
      begin = end + 1;
    }
    return new QuotationFinder()
        .find(blocks).stream()
            .map(found -> all.substring(found.span().begin(), found.span().end()))
            .toList();
  }
}
