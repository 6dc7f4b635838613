package org.entente.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2015, 3, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2006 | 2006",
        "October 2011 | 2011-10",
        "Oct. 2011 | 2011-10",
        "May 5 , 2009 | 2009-05-05",
        "5 May 2009 | 2009-05-05",
        "early 2004 | 2004",
        "last year | 2014",
        "this year | 2015",
        "last month | 2015-02",
        "earlier this month | 2015-03",
        "January | 2015-01",
        "November | 2014-11",
        "Monday | 2015-03-02",
        "Wednesday | 2015-03-04",
        "last Wednesday | 2015-02-25",
        "yesterday | 2015-03-03"
      })
  void readsTheDatesOfNewsAsCountedFromThePublication(String words, String iso) {
    assertThat(read(words, WEDNESDAY)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({"last year", "Monday", "January", "yesterday"})
  void abstainsWhereThePublicationIsNotKnown(String words) {
    assertThat(read(words, null)).isNull();
  }

  @Test
  void numbersThatAreNoYearsAreNoDates() {
    assertThat(read("12345 people", WEDNESDAY)).isNull();
    assertThat(read("the war", WEDNESDAY)).isNull();
    assertThat(read("February 31 , 2009", WEDNESDAY)).isEqualTo("2009-02");
  }

  private static @Nullable String read(String words, @Nullable LocalDate published) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : words.split(" ")) {
      Span span = new Span(Field.TEXT, begin, begin + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, "NN", "O"));
      begin += word.length() + 1;
    }
    DateReader.Read read = DateReader.at(tokens, 0, published);
    return read == null ? null : read.iso();
  }
}
