package org.entente.loader.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.entente.loader.clean.BoilerplateRules.Rule;
import org.entente.loader.clean.BoilerplateRules.Scope;
import org.entente.model.Article;
import org.entente.model.text.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lints {@code boilerplate.rules}: every pattern has an example, and every example holds. */
class BoilerplateTest {

  private static final BoilerplateRules RULES = BoilerplateRules.standard();
  private static final Cleaner CLEANER = new Cleaner();

  @Test
  void everyPatternHasAnExample() {
    assertThat(RULES.all()).noneMatch(rule -> rule.examples().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> everyPatternTakesItsExamples() {
    return RULES.all().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                "line " + rule.line() + ": " + example,
                                () ->
                                    assertThat(takes(rule, example))
                                        .as(rule.pattern().pattern())
                                        .isTrue())));
  }

  @TestFactory
  Stream<DynamicTest> realSentencesStay() {
    return RULES.kept().stream()
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text,
                    () -> {
                      Document document = CLEANER.clean(Article.of("test", text));
                      assertThat(document.removed()).isEmpty();
                      assertThat(document.blocks()).hasSize(1);
                    }));
  }

  @Test
  void noTextMakesAPatternSlow() {
    for (String text : new String[] {"a", "A ", "A. ", "(", "|", "\t", "- ", "Reyes Ana ", "@a."}) {
      Article article = Article.of("test", text.repeat(300_000 / text.length()));
      Assertions.assertThatCode(() -> CLEANER.clean(article)).doesNotThrowAnyException();
      // Time on the processor: others may be using it, too.
      long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      CLEANER.clean(article);
      long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      assertThat(Duration.ofNanos(end - begin))
          .as("300,000 characters of '%s'", text)
          .isLessThan(Duration.ofSeconds(5));
    }
  }

  private static boolean takes(Rule rule, String example) {
    if (rule.scope().ofParagraphs()) {
      return rule.pattern().matcher(example).matches();
    }
    return rule.scope() == Scope.START
        ? rule.pattern().matcher(example).lookingAt()
        : rule.pattern().matcher(example).find();
  }
}
