package org.entente.loader.extract;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Qualifiers;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something has held from the words right behind it: "since 2006", "from 2009 to
 * 2017", "between May 2009 and June 2011", "until last year".
 */
final class PeriodReader {

  private static final int FURTHEST = 5;

  private PeriodReader() {}

  /**
   * Adds {@code since} and {@code until} where the words behind a token say so, and {@code current}
   * where they put an end to it.
   */
  static Qualifiers add(SentenceView view, int last, Qualifiers qualifiers) {
    LocalDate published = view.article().published();
    for (int i = last + 1; i < Math.min(view.size(), last + 1 + FURTHEST); i++) {
      String word = OfficeLexicon.word(view, i);
      DateReader.Read date = DateReader.at(view.sentence().tokens(), i + 1, published);
      if (date != null) {
        switch (word) {
          case "since" -> {
            return qualifiers.with("since", date.iso());
          }
          case "until", "till" -> {
            return ended(qualifiers, date.iso(), published);
          }
          case "from", "between" -> {
            Set<String> to =
                word.equals("from") ? Set.of("to", "until", "till", "-", "–") : Set.of("and");
            return range(view, date, to, qualifiers, published);
          }
          default -> {}
        }
      }
      if (view.token(i).pos().startsWith("V") || word.equals(";")) {
        return qualifiers;
      }
    }
    return qualifiers;
  }

  private static Qualifiers range(
      SentenceView view,
      DateReader.Read begin,
      Set<String> to,
      Qualifiers qualifiers,
      @Nullable LocalDate published) {
    int next = begin.last() + 1;
    if (next >= view.size() || !to.contains(OfficeLexicon.word(view, next))) {
      return qualifiers;
    }
    DateReader.Read end = DateReader.at(view.sentence().tokens(), next + 1, published);
    return end == null
        ? qualifiers
        : ended(qualifiers.with("since", begin.iso()), end.iso(), published);
  }

  private static Qualifiers ended(
      Qualifiers qualifiers, String until, @Nullable LocalDate published) {
    boolean over = published == null || until.compareTo(published.toString()) < 0;
    Qualifiers dated = qualifiers.with("until", until);
    return over ? dated.with("current", "false") : dated;
  }
}
