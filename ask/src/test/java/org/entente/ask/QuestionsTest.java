package org.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code questions.md}, a page for people, as a test. */
class QuestionsTest {

  private final QuestionReader reader = new QuestionReader(Ontology.standard(), KnownNames.NONE);

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void isReadAsThePageSays(String question, String expected) {
    assertThat(inWords(reader.read(question))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("understood")
  void isReadTheSameWithoutCapitalsMarkOrHurry(String question, String expected) {
    String sloppy = "  " + question.toLowerCase(Locale.ROOT).replace("?", "") + " ";
    assertThat(inWords(reader.read(sloppy)).toLowerCase(Locale.ROOT))
        .isEqualTo(expected.toLowerCase(Locale.ROOT));
  }

  @Test
  void theExamplesAreUnderstood() {
    assertThat(reader.examples())
        .hasSizeGreaterThan(5)
        .allMatch(example -> reader.read(example) instanceof Reading.Understood);
  }

  @Test
  void everyPredicateCanBeAskedForByItsLabel() {
    for (Predicate predicate : Ontology.standard().predicates()) {
      if (predicate.name().equals("HOLDS_OFFICE")) {
        // "Who holds an office in" asks for the office, too.
        continue;
      }
      String question = "Who " + predicate.label() + " Ruritania?";
      assertThat(inWords(reader.read(question)))
          .isEqualTo("relationships: anybody " + predicate.name() + " 'Ruritania'");
    }
  }

  @Test
  void knownNamesDecideBetweenTwoReadings() {
    Set<String> names = Set.of("bosnia and herzegovina", "serbia");
    QuestionReader knowing =
        new QuestionReader(
            Ontology.standard(), name -> names.contains(name.toLowerCase(Locale.ROOT)));
    assertThat(inWords(knowing.read("What happened between Bosnia and Herzegovina and Serbia?")))
        .isEqualTo("between 'Bosnia and Herzegovina' and 'Serbia': anything");
  }

  @Test
  void aKnownNameMayBeWrittenSmall() {
    QuestionReader knowing = new QuestionReader(Ontology.standard(), "the rebels"::equals);
    assertThat(inWords(knowing.read("Who arms the rebels of Syria and does Iraq?")))
        .startsWith("not understood");
    assertThat(inWords(knowing.read("Does Iraq arm the rebels?")))
        .isEqualTo("relationships: 'Iraq' SELLS_ARMS_TO 'the rebels'");
  }

  @Test
  void anEmptyQuestionGetsExamples() {
    Reading reading = reader.read("  ? ");
    assertThat(reading).isInstanceOf(Reading.NotUnderstood.class);
    assertThat(((Reading.NotUnderstood) reading).examples()).isNotEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsNamedInTheMessage() {
    Reading reading = reader.read("Who adores Assad?");
    assertThat(((Reading.NotUnderstood) reading).message())
        .isEqualTo("I do not understand 'adores'. Ask as in the examples.");
  }

  @Test
  void aLongQuestionTakesNoTime() {
    String longQuestion = "Who supports " + "Alpha and ".repeat(200) + "Omega?";
    long start = System.nanoTime();
    assertThat(reader.read(longQuestion)).isInstanceOf(Reading.NotUnderstood.class);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  private static String inWords(Reading reading) {
    if (reading instanceof Reading.Understood understood) {
      return understood.question().inWords();
    }
    return "not understood: " + String.join(", ", ((Reading.NotUnderstood) reading).words());
  }

  private static Stream<Arguments> understood() {
    return questions().filter(a -> !a.get()[1].toString().startsWith("not understood"));
  }

  private static Stream<Arguments> questions() {
    List<Arguments> questions = new ArrayList<>();
    String question = null;
    for (String line : page().split("\n")) {
      if (line.startsWith("- ")) {
        question = line.substring(2);
      } else if (line.startsWith("  ") && question != null) {
        questions.add(Arguments.of(question, line.strip()));
        question = null;
      }
    }
    return questions.stream();
  }

  private static String page() {
    try (InputStream in = QuestionsTest.class.getResourceAsStream("questions.md")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
