package org.entente.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a time at the end or at the beginning of a question, and takes it out. */
final class TimePhrases {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String DATE =
      "(\\d{4}-\\d\\d-\\d\\d|\\d{4}-\\d\\d|(?:\\d{1,2} )?[a-z]{3,9} \\d{4}|\\d{4})";

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(between|from) "
              + DATE
              + " (?:and|to|until|till) "
              + DATE
              + "|(in|on|during|since|from|after|before|until|till) (?:the year )?"
              + DATE
              + ")");

  /**
   * @param rest the question without its time
   * @param when EVER if it names none
   */
  record Found(String rest, When when) {}

  private TimePhrases() {}

  static Found in(String question) {
    String lower = question.toLowerCase(Locale.ROOT);
    Matcher matcher = TIME.matcher(lower);
    for (int at = 0; at < lower.length() && matcher.find(at); at = matcher.start() + 1) {
      boolean atWord = matcher.start() == 0 || lower.charAt(matcher.start() - 1) == ' ';
      boolean first = matcher.start() == 0;
      boolean last = matcher.end() == lower.length();
      When when = atWord && (first || last) ? when(matcher) : null;
      if (when != null) {
        String rest =
            first ? question.substring(matcher.end()) : question.substring(0, matcher.start());
        return new Found(rest.replaceFirst("^\\s*,", "").strip(), when);
      }
    }
    return new Found(question, When.EVER);
  }

  private static @Nullable When when(Matcher matcher) {
    if (matcher.group(1) != null) {
      Span from = span(matcher.group(2));
      Span until = span(matcher.group(3));
      return from == null || until == null || !from.begin.isBefore(until.end)
          ? null
          : new When(from.begin, until.end);
    }
    Span span = span(matcher.group(5));
    if (span == null) {
      return null;
    }
    return switch (matcher.group(4)) {
      case "since", "from" -> new When(span.begin, null);
      case "after" -> new When(span.end, null);
      case "before" -> new When(null, span.begin);
      case "until", "till" -> new When(null, span.end);
      default -> new When(span.begin, span.end);
    };
  }

  private static @Nullable Span span(String date) {
    try {
      if (date.matches("\\d{4}")) {
        LocalDate begin = LocalDate.of(Integer.parseInt(date), 1, 1);
        return new Span(begin, begin.plusYears(1));
      }
      if (date.matches("\\d{4}-\\d\\d")) {
        return ofMonth(YearMonth.parse(date));
      }
      if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return ofDay(LocalDate.parse(date));
      }
      String[] parts = date.split(" ");
      int month = MONTHS.indexOf(parts[parts.length - 2].substring(0, 3)) + 1;
      int year = Integer.parseInt(parts[parts.length - 1]);
      return parts.length == 2
          ? ofMonth(YearMonth.of(year, month))
          : ofDay(LocalDate.of(year, month, Integer.parseInt(parts[0])));
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  private static Span ofMonth(YearMonth month) {
    return new Span(month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static Span ofDay(LocalDate day) {
    return new Span(day, day.plusDays(1));
  }

  private record Span(LocalDate begin, LocalDate end) {}
}
