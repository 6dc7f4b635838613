package org.entente.loader.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "French | Le ministre togolais a rencontré son homologue ghanéen à Lomé lundi. Les deux"
            + " hommes ont parlé du port et de la frontière, que le Ghana veut rouvrir.",
        "German | Der togoische Minister traf am Montag seinen Kollegen aus Ghana in Lome. Die"
            + " beiden sprachen über den Hafen und die Grenze, die Ghana öffnen will.",
        "Spanish | El ministro de Chile se reunió el lunes con su colega del Perú en Lima. Los dos"
            + " hablaron del puerto y de la frontera, que Chile quiere abrir otra vez.",
        "Dutch | De minister van Togo sprak maandag in Lomé met zijn collega uit Ghana over de haven"
            + " en de grens, die Ghana weer open wil stellen voor vrachtwagens.",
        "Russian | Министр встретился в понедельник со своим коллегой в Москве.",
        "Arabic | التقى الوزير نظيره في القاهرة يوم الاثنين لبحث الحدود.",
        "Chinese | 部长星期一在北京会见了他的同事,讨论了边界问题和港口问题。"
      })
  void namesOtherLanguages(String language, String text) {
    assertThat(foreign(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Togo's minister met his colleague of Ghana in Lomé on Monday; the two spoke of the harbour"
            + " and of the border, which Ghana wants to open again for lorries.",
        "Putin, Merkel, Hollande, Cameron, Netanyahu, Erdogan, Rouhani, Modi, Xi, Abe, Park, Zuma,"
            + " Jonathan, Mahama, Gnassingbé, Ouattara, Sall, Déby, Biya, Kagame, Museveni",
        "Ghana warns Togo",
        "Le ministre togolais",
        "1234 5678 90 !!! ...",
        ""
      })
  void readsEnglishAndWhatIsTooShortToTell(String text) {
    assertThat(foreign(text)).isNull();
  }

  @Test
  void aQuotationInAnotherLanguageDoesNotMakeAnArticleForeign() {
    assertThat(
            foreign(
                "The minister of Togo told the crowd that he would not go back to the talks with the"
                    + " envoys of Ghana. “Nous ne reviendrons pas à la table, jamais”, he said."))
        .isNull();
  }

  private static String foreign(String text) {
    Block block = new Block(new Span(Field.TEXT, 0, text.length()), text);
    return DETECTOR.foreign(new Document(Article.of("test", text), List.of(block), List.of()));
  }
}
