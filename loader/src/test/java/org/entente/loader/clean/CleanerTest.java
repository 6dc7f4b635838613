package org.entente.loader.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.entente.model.text.Document.Removed;
import org.junit.jupiter.api.Test;

class CleanerTest {

  private static final Cleaner CLEANER = new Cleaner();

  @Test
  void readsOnAfterAFormInTheMiddle() {
    String text =
        """
        Oslo praised Stockholm.
        Get the Fjord Letter in your inbox!
        Morning Tide
        The best of the coast, before breakfast.
        By clicking “Subscribe,” you agree to our Terms of Use
        Thank you!
        Stockholm thanked Oslo.""";
    assertThat(read(text)).containsExactly("Oslo praised Stockholm.", "Stockholm thanked Oslo.");
  }

  @Test
  void aFormThatNeverEndsTakesNothingButItself() {
    String text = "Sign up for the Fjord Letter\nOslo praised Stockholm.\nStockholm was glad.";
    assertThat(read(text)).containsExactly("Oslo praised Stockholm.", "Stockholm was glad.");
  }

  @Test
  void headlinesUnderRelatedStoriesEndWithTheNextSentence() {
    String text =
        "Oslo left.\nRelated stories\nFive facts about fjords\nKing to visit Bergen\n"
            + "Stockholm stayed, as it had said.\nBergen stayed too.";
    assertThat(read(text))
        .containsExactly("Oslo left.", "Stockholm stayed, as it had said.", "Bergen stayed too.");
  }

  @Test
  void datelinesAgenciesAndMarkersGoAndTheSentenceStaysInItsPlace() {
    String text = "OSLO, Norway (AP) — Sweden left.\n• Finland stayed.";
    Document document = clean(text);
    assertThat(read(text)).containsExactly("Sweden left.", "Finland stayed.");
    for (Block block : document.blocks()) {
      String given = text.substring(block.span().begin(), block.span().end());
      assertThat(block.text()).hasSameSizeAs(given);
      assertThat(given).endsWith(block.text().strip());
    }
  }

  @Test
  void blockTagsEndAParagraphAndOtherTagsDoNot() {
    String text =
        "<div><h2>Fjords</h2><p>Oslo <b>praised</b> Stockholm &amp; Bergen.</p><script>if (a < b)"
            + " {\n}</script><p>Sweden&rsquo;s king left.<br/>He said &quot;no&quot;.</p></div>";
    assertThat(read(text).stream().map(line -> line.replaceAll("\\s+", " ")))
        .containsExactly(
            "Fjords",
            "Oslo praised Stockholm & Bergen.",
            "Sweden ’s king left.",
            "He said \"no\" .");
  }

  @Test
  void controlsLoneSurrogatesAndInvisibleSignsAreBlanked() {
    String text = "Os\u200Blo \uD800met\u0007 Bergen\u202E.\rIt \uDC00rained \uD83D\uDE00.";
    assertThat(read(text)).containsExactly("Os lo  met  Bergen .", "It  rained \uD83D\uDE00.");
  }

  @Test
  void theTitleLosesTheNameOfTheOutlet() {
    Article article =
        new Article(
            "test",
            "WATCH: Oslo praises Bergen | The Fjord Letter",
            "",
            null,
            null,
            null,
            null,
            null,
            Map.of());
    List<Block> blocks = CLEANER.clean(article).blocks();
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).span().field()).isEqualTo(Field.TITLE);
    assertThat(blocks.get(0).text().strip()).isEqualTo("Oslo praises Bergen");
  }

  @Test
  void saysWhatItLeftOutAndWhy() {
    Document document = clean("Oslo left.\nAdvertisement\nBergen stayed. (PHOTOS: Ten fjords)");
    assertThat(document.removed())
        .extracting(Removed::reason)
        .containsExactly("advertisement or pointer within the page", "embedded links");
  }

  @Test
  void anEmptyArticleHasNothingToRead() {
    for (String text : new String[] {"", " \n\t\n ", "\uFEFF", "<p></p>"}) {
      assertThat(clean(text).blocks()).as("[%s]", text).isEmpty();
    }
  }

  private static Document clean(String text) {
    return CLEANER.clean(Article.of("test", text));
  }

  private static List<String> read(String text) {
    return clean(text).blocks().stream()
        .map(Block::text)
        .flatMap(Stream::of)
        .map(String::strip)
        .toList();
  }
}
