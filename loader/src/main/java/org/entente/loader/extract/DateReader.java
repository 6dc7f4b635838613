package org.entente.loader.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that news use, as ISO 8601 years, months or days:
 *
 * <ul>
 *   <li>"2006", "October 2011", "May 5, 2009", "5 May 2009" stand for themselves;
 *   <li>"last year", "this month", "earlier this month", "last October" are counted from the day of
 *       publication, as is a month without a year: the last one that had begun by then;
 *   <li>"Monday", "last Friday", "yesterday" are the last such day up to that of publication.
 * </ul>
 *
 * What is counted from the day of publication is not read where that is not known.
 */
final class DateReader {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2100;

  private DateReader() {}

  /**
   * A date that was read.
   *
   * @param iso such as {@code 2006}, {@code 2011-10} or {@code 2009-05-05}
   * @param last the index of its last token
   */
  record Read(String iso, int last) {}

  /**
   * The date that begins at a token; null if none does or it cannot be resolved.
   *
   * @param published the day of publication; null if it is not known
   */
  static @Nullable Read at(List<Token> tokens, int token, @Nullable LocalDate published) {
    if (token >= tokens.size()) {
      return null;
    }
    String word = word(tokens, token);
    switch (word) {
      case "early", "late", "mid", "the", "earlier", "-" -> {
        return at(tokens, token + 1, published);
      }
      case "last", "this" -> {
        return relative(tokens, token, published);
      }
      case "yesterday", "today" -> {
        return published == null
            ? null
            : new Read(published.minusDays(word.equals("today") ? 0 : 1).toString(), token);
      }
      default -> {
        Integer year = year(word);
        if (year != null) {
          return new Read(year.toString(), token);
        }
        DayOfWeek day = named(DayOfWeek.values(), word);
        if (day != null && published != null) {
          return new Read(published.with(TemporalAdjusters.previousOrSame(day)).toString(), token);
        }
        return calendar(tokens, token, published);
      }
    }
  }

  /** "October 2011", "May 5, 2009", "5 May 2009", "October". */
  private static @Nullable Read calendar(
      List<Token> tokens, int token, @Nullable LocalDate published) {
    Integer first = day(word(tokens, token));
    int at = first == null ? token : token + 1;
    Month month = named(Month.values(), word(tokens, at));
    if (month == null) {
      return null;
    }
    int next = at + 1;
    Integer day = first == null ? day(word(tokens, next)) : first;
    if (first == null && day != null) {
      next++;
    }
    int comma = word(tokens, next).equals(",") ? next + 1 : next;
    Integer year = year(word(tokens, comma));
    if (year != null) {
      YearMonth whole = YearMonth.of(year, month);
      if (day != null && whole.isValidDay(day)) {
        return new Read(whole.atDay(day).toString(), comma);
      }
      return new Read(whole.toString(), comma);
    }
    return published == null ? null : new Read(lastBegun(month, published).toString(), at);
  }

  private static YearMonth lastBegun(Month month, LocalDate published) {
    YearMonth sameYear = YearMonth.of(published.getYear(), month);
    return sameYear.isAfter(YearMonth.from(published)) ? sameYear.minusYears(1) : sameYear;
  }

  /** "last year", "this month", "last October", "last Friday". */
  private static @Nullable Read relative(
      List<Token> tokens, int token, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    int back = word(tokens, token).equals("last") ? 1 : 0;
    String unit = word(tokens, token + 1);
    Month month = named(Month.values(), unit);
    DayOfWeek day = named(DayOfWeek.values(), unit);
    String iso = null;
    if (unit.equals("year")) {
      iso = String.valueOf(published.getYear() - back);
    } else if (unit.equals("month")) {
      iso = YearMonth.from(published).minusMonths(back).toString();
    } else if (month != null) {
      iso = lastBegun(month, published.minusMonths(back)).toString();
    } else if (day != null) {
      iso = published.minusDays(back).with(TemporalAdjusters.previousOrSame(day)).toString();
    }
    return iso == null ? null : new Read(iso, token + 1);
  }

  private static String word(List<Token> tokens, int token) {
    return token < tokens.size() ? tokens.get(token).text().toLowerCase(Locale.ROOT) : "";
  }

  private static @Nullable Integer year(String word) {
    if (!word.matches("\\d{4}")) {
      return null;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
  }

  private static @Nullable Integer day(String word) {
    return word.matches("[12]?\\d|3[01]") && !word.equals("0") ? Integer.valueOf(word) : null;
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    for (E value : values) {
      String name = value.name().toLowerCase(Locale.ROOT);
      boolean shortened =
          bare.length() >= 3 && word.endsWith(".") && name.startsWith(bare)
              || bare.equals("sept") && name.equals("september");
      if (name.equals(bare) || shortened) {
        return value;
      }
    }
    return null;
  }
}
