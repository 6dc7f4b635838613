package org.entente.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Lints the lexicons of posts and kin. */
class OfficeLexiconTest {

  @Test
  void everyKindOfPostHasHeadsAndNoHeadIsOfTwoKinds() {
    WordClasses classes = WordClasses.read("offices.lexicon");
    OfficeLexicon.standard();
    for (OfficeKind kind : OfficeKind.values()) {
      assertThat(classes.words(kind.name())).as(kind.name()).isNotEmpty();
    }
  }

  @Test
  void wordsAreInLowerCase() {
    for (String resource : new String[] {"offices.lexicon", "kin.lexicon"}) {
      for (String line : WordClasses.lines(resource)) {
        if (!line.startsWith("#") && line.contains(":")) {
          String words = line.substring(line.indexOf(':'));
          assertThat(words).as(line).isEqualTo(words.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  @Test
  void aTitleNamesItsBody() {
    OfficeLexicon lexicon = OfficeLexicon.standard();
    assertThat(lexicon.bodyOf("deputy national security adviser"))
        .isNotNull()
        .extracting(body -> body.id())
        .isEqualTo("country:USA");
    assertThat(lexicon.bodyOf("president")).isNull();
  }
}
