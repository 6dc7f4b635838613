package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.loader.read.ArticleReader;
import org.entente.loader.read.ReadResult;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No text makes the pipeline fail, hang or point beside its words. The random texts come from
 * numbered seeds: a test that fails names the seed that fails again.
 */
class RobustnessTest {

  /** Far more than any takes on a quiet machine; a text that hangs takes for ever. */
  private static final Duration LIMIT = Duration.ofSeconds(120);

  private static final int MEGABYTE = 1_000_000;
  private static final int LONGEST_TITLE = 500;
  private static final int SEEDS = 60;

  /** What articles are made of, and what they should not be made of. */
  private static final List<String> PIECES =
      List.of(
          "Kenya ",
          "the Ghanaian president ",
          "Ama Boateng ",
          "Sen. Ama Boateng, R-Ky., ",
          "he ",
          "condemned ",
          "will not meet ",
          "supports ",
          "said that ",
          "accused ",
          "of arming ",
          "according to ",
          "NATO ",
          "Moscow ",
          "the Kremlin’s ",
          "and ",
          ", ",
          ". ",
          "! ",
          "? ",
          "“",
          "”",
          "\"",
          "‘",
          "’",
          "'",
          "(",
          ")",
          "[",
          "]",
          "—",
          "–",
          " - ",
          "; ",
          ": ",
          "…",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          "\u00A0",
          "\u200B",
          "\u202E",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "e\u0301\u0301\u0301",
          "İ",
          "ß",
          "ŉ",
          "قال الرئيس ",
          "Президент ",
          "总统 ",
          "हिन्दी ",
          "<p>",
          "</p>",
          "<b",
          "</script>",
          "<script>",
          "&amp;",
          "&#8217;",
          "&#1114111;",
          "&bogus;",
          "| ",
          "||||",
          "• ",
          "1. ",
          "LONDON (AP) — ",
          "Advertisement\n",
          "Sign up for it\n",
          "Read more\n",
          "http://a.b/c ",
          "@ama ",
          "a@b.example ",
          "pic.twitter.com/x ",
          "$4 billion ",
          "2012-06-04 ",
          "%s ",
          "$1 ",
          "\\",
          "x".repeat(300),
          "U.S.",
          "J. K. ",
          "Mr. ",
          "o'clock ",
          "14\" ",
          "rock'n'roll ");

  private static Pipeline pipeline;

  @BeforeAll
  static void loadModels() {
    pipeline = new Pipeline();
  }

  @TestFactory
  Stream<DynamicTest> noTextIsTooStrange() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nothing", "");
    texts.put("blanks and line ends", " \n\t\r\n".repeat(MEGABYTE / 5));
    texts.put(
        "a megabyte without a full stop", fill("Kenya condemned Ghana and NATO met Togo and "));
    texts.put("a megabyte in one word", "a".repeat(MEGABYTE));
    texts.put("a megabyte of one-word sentences", fill("Kenya. Ghana! Togo? "));
    texts.put("a hundred thousand words in a line", "Kenya met Ghana ".repeat(33_000) + ".");
    texts.put("ten thousand nested quotations", "“Kenya ".repeat(10_000) + "”".repeat(10_000));
    texts.put("ten thousand mixed quotations", "“Kenya said ‘Ghana said \"no ".repeat(3_400));
    texts.put("ten thousand brackets", "(".repeat(10_000) + "Kenya met Ghana" + ")".repeat(10_000));
    texts.put(
        "emoji",
        fill("Kenya \uD83D\uDE00 met \uD83C\uDDF0\uD83C\uDDEA Ghana \uD83D\uDC4D. ", 20_000));
    texts.put("right to left", fill("‏قال رئيس كينيا إن غانا ‎Kenya met Ghana‬. ", 20_000));
    texts.put("Chinese", fill("总统会见了外交部长。", 20_000));
    texts.put("markup", fill("<div class=\"x\"><p>Kenya <b>met</b> Ghana.</p><br></div>", 50_000));
    texts.put("open tags", "<".repeat(MEGABYTE));
    texts.put("open scripts", "<script>".repeat(MEGABYTE / 8));
    texts.put("entities", "&amp".repeat(MEGABYTE / 4));
    texts.put("a table", fill("| Kenya | 12 | Ghana | 14 |\nKenya\t12\tGhana\t14\n", 20_000));
    texts.put("a list", fill("• Kenya met Ghana\n1. Togo left Kenya\n", 10_000));
    texts.put(
        "control characters", "\u0000\u0001Kenya\u0007 met\u001B[31m Ghana\u007F. ".repeat(500));
    texts.put("halves of surrogate pairs", "\uD800Kenya \uDC00met \uDBFFGhana\uD83D. ".repeat(500));
    texts.put("marks without letters", "\u0301".repeat(50_000) + " Kenya met Ghana.");
    texts.put("capitals", fill("KENYA CONDEMNS GHANA OVER HARBOUR DUES. ", 5_000));
    texts.put("one long clause", fill("Kenya, which met Ghana, which met Togo, which ", 20_000));
    texts.put("chains of names", fill("Ama Boateng Kofi Mensah Yaw Osei ", 5_000));
    texts.put("chains of possessives", fill("Kenya's president's brother's ally's ", 20_000));
    texts.put("one word after the other in quotes", fill("'Kenya' \"Ghana\" ‘Togo’ ", 20_000));
    texts.put("addresses", fill("https://example.org/a?b=c&d=e ama@example.org ", 20_000));
    return texts.entrySet().stream()
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> noMixtureIsTooStrange() {
    return IntStream.range(0, SEEDS)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(mixture(seed))));
  }

  @Test
  void theSameClaimsComeForAnyNumberOfThreads() throws Exception {
    List<Article> articles = samples();
    List<List<Claim>> once = claims(articles, 1);
    assertThat(once).anyMatch(claims -> !claims.isEmpty());
    assertThat(claims(articles, 2)).isEqualTo(once);
    assertThat(claims(articles, 4)).isEqualTo(once);
  }

  private static void check(String text) {
    String title = text.substring(0, Math.min(LONGEST_TITLE, text.length()));
    Article article = new Article("test", title, text, null, null, null, null, null, Map.of());
    try {
      LinkedDocument linked = assertTimeoutPreemptively(LIMIT, () -> pipeline.linked(article));
      List<Claim> claims = assertTimeoutPreemptively(LIMIT, () -> pipeline.claims(linked));
      checkWords(linked);
      checkClaims(article, claims);
      assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
    } catch (ForeignLanguageException e) {
      assertThat(e).hasMessageContaining("is written in");
    }
  }

  private static void checkWords(LinkedDocument linked) {
    Article article = linked.annotated().document().article();
    for (Sentence sentence : linked.annotated().sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.text()).hasSameSizeAs(article.quote(token.span()));
      }
    }
    for (Mention mention : linked.mentions()) {
      assertThat(mention.text()).isEqualTo(article.quote(mention.span()));
    }
  }

  private static void checkClaims(Article article, List<Claim> claims) {
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        assertThat(evidence.quote()).isEqualTo(article.quote(evidence.span()));
      }
      assertThat(claim.source().text()).isEqualTo(article.quote(claim.source().mention()));
      assertThat(claim.target().text()).isEqualTo(article.quote(claim.target().mention()));
    }
  }

  private static String fill(String piece) {
    return fill(piece, MEGABYTE);
  }

  private static String fill(String piece, int length) {
    return piece.repeat(length / piece.length());
  }

  private static String mixture(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int pieces = 20 + random.nextInt(400);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<List<Claim>> claims(List<Article> articles, int threads) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<Claim>>> pending = new ArrayList<>();
      for (Article article : articles) {
        pending.add(workers.submit(() -> pipeline.claims(article)));
      }
      List<List<Claim>> claims = new ArrayList<>();
      for (Future<List<Claim>> next : pending) {
        claims.add(next.get());
      }
      return claims;
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Article> samples() throws IOException {
    List<Article> articles = new ArrayList<>();
    new ArticleReader()
        .read(
            Path.of("..", "samples", "syria.jsonl"),
            result -> {
              if (result instanceof ReadResult.Read read) {
                articles.add(read.article());
              }
            });
    return articles;
  }
}
