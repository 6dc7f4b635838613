package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void namesAreFoldedToPlainLetters() {
    assertThat(SearchWords.folded(" Recep Tayyip Erdoğan ")).isEqualTo("recep tayyip erdogan");
    assertThat(SearchWords.folded("Łódź Ørsted Straße O’Brien"))
        .isEqualTo("lodz orsted strasse o'brien");
  }

  @Test
  void everyWordMayBeTheBeginningOfOne() {
    assertThat(SearchWords.query("u.s. navy")).isEqualTo("(u.s^4 OR u.s*) AND (navy^4 OR navy*)");
  }

  @Test
  void nothingOfTheLanguageOfTheIndexGetsThrough() {
    assertThat(SearchWords.query("a* OR [x TO y] \"q\"~2 -b +c !d ^e :f \\\\ /g/ (h)"))
        .doesNotContainPattern("[\\[\\]\"~+!:/\\\\-]");
    assertThat(SearchWords.query("... ' --")).isEmpty();
  }
}
