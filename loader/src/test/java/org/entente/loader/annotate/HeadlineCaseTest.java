package org.entente.loader.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.junit.jupiter.api.Test;

class HeadlineCaseTest {

  private static final String BODY =
      "Kenya criticised the harbour dues of Tanzania. Officials in Arusha said that Tanzania would"
          + " scrap them. The House of Envoys in Arusha will vote.";

  @Test
  void lowersWhatTheBodyOrAnyHeadlineWritesSmall() {
    assertThat(read("Kenya Criticises Tanzania Over Harbour Dues", BODY))
        .isEqualTo("Kenya criticises Tanzania over harbour dues");
    assertThat(read("Arusha Officials Warn of Delay as House of Envoys Votes", BODY))
        .isEqualTo("Arusha officials warn of delay as House of Envoys votes");
  }

  @Test
  void readsAHeadlineInCapitals() {
    assertThat(read("KENYA SLAMS TANZANIA OVER HARBOUR DUES IN U.N. SPEECH", BODY))
        .isEqualTo("Kenya slams Tanzania over harbour dues in U.N. speech");
  }

  @Test
  void leavesOtherTitlesAlone() {
    String title = "Kenya criticises Tanzania and House of Envoys";
    assertThat(read(title, BODY)).isEqualTo(title);
  }

  @Test
  void keepsTheLength() {
    String title = "ISTANBUL İSTANBUL STRASSE ŉ KENYA SLAMS TANZANIA";
    assertThat(read(title, BODY)).hasSameSizeAs(title);
  }

  @Test
  void inflectionsOfAWordAreOneFamily() {
    for (String word : new String[] {"slams", "slammed", "slamming"}) {
      assertThat(HeadlineCase.family(word)).isEqualTo(HeadlineCase.family("slam"));
    }
    assertThat(HeadlineCase.family("denies")).isEqualTo(HeadlineCase.family("deny"));
    assertThat(HeadlineCase.family("urging")).isEqualTo(HeadlineCase.family("urge"));
  }

  private static String read(String title, String body) {
    Block head = new Block(new Span(Field.TITLE, 0, title.length()), title);
    Block text = new Block(new Span(Field.TEXT, 0, body.length()), body);
    return new HeadlineCase(List.of(head, text)).read(head);
  }
}
