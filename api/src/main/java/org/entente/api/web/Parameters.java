package org.entente.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.cypher.PageRequest;
import org.entente.model.ActorType;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters, or says what is wrong with them. */
public final class Parameters {

  public static final String LIMIT = "How many items at most, 1 to 1000.";
  public static final String CURSOR =
      "'next' of the page before, with the same other parameters; none for the first page.";
  public static final String PREDICATE =
      "Predicates of the ontology, separated by commas; see /api/v1/predicates.";
  public static final String SIGN =
      "Signs of the predicate, separated by commas: POSITIVE, NEUTRAL, NEGATIVE.";
  public static final String FROM =
      "Seen in an article of this day or later: a day, a month or a year (2012-08-31, 2012-08, 2012).";
  public static final String TO =
      "Seen in an article of this day or before: a day, a month or a year.";
  public static final String KNOWN_AT =
      "As the graph was known at this moment: only what was recorded until then. A day or a moment"
          + " (2024-05-01, 2024-05-01T12:00:00Z).";

  private static final Pattern ISO3 = Pattern.compile("[A-Z]{3}");

  private Parameters() {}

  public static PageRequest page(int limit, @Nullable String cursor) {
    if (limit < 1 || limit > PageRequest.LARGEST) {
      throw bad("limit", String.valueOf(limit), LIMIT);
    }
    return new PageRequest(limit, cursor == null || cursor.isEmpty() ? null : cursor);
  }

  /** The values of a list separated by commas; empty when it is not given. */
  public static <T> Set<T> set(String name, @Nullable String given, Function<String, T> read) {
    Set<T> values = new LinkedHashSet<>();
    if (given != null) {
      for (String part : given.split(",", -1)) {
        if (part.isBlank()) {
          throw bad(name, given, "Leave '" + name + "' out, or give at least one value.");
        }
        values.add(read.apply(part.strip()));
      }
    }
    return values;
  }

  public static ActorType actorType(String given) {
    try {
      return ActorType.ofLabel(given);
    } catch (IllegalArgumentException e) {
      throw bad("type", given, "Use Person, Country, Organization or ArmedGroup.");
    }
  }

  public static Sign sign(String given) {
    return constant("sign", given, Sign.values());
  }

  public static Factuality factuality(String given) {
    return constant("factuality", given, Factuality.values());
  }

  /** A constant of an enumeration, in any case of letters. */
  public static <E extends Enum<E>> E constant(String name, String given, E[] all) {
    for (E one : all) {
      if (one.name().equalsIgnoreCase(given)) {
        return one;
      }
    }
    throw bad(
        name, given, "Use " + String.join(", ", Arrays.stream(all).map(Enum::name).toList()) + ".");
  }

  /** The names of predicates, in any case of letters. */
  public static Set<String> predicates(@Nullable String given, Ontology ontology) {
    return set(
        "predicate",
        given,
        part ->
            ontology
                .find(part.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .map(Predicate::name)
                .orElseThrow(() -> unknownPredicate(part, ontology)));
  }

  private static ProblemException unknownPredicate(String given, Ontology ontology) {
    List<String> names = ontology.predicates().stream().map(Predicate::name).toList();
    return bad(
        "predicate",
        given,
        Problems.nearest(given, names).map(near -> "Did you mean " + near + "? ").orElse("")
            + "The predicates are "
            + String.join(", ", names)
            + ".");
  }

  public static String iso3(String given) {
    String upper = given.toUpperCase(Locale.ROOT);
    if (!ISO3.matcher(upper).matches()) {
      throw bad("iso3", given, "Use three letters such as RUS.");
    }
    return upper;
  }

  public static double belief(double given) {
    if (!(given >= 0 && given <= 1)) {
      throw bad("minBelief", String.valueOf(given), "Use a number from 0 to 1.");
    }
    return given;
  }

  /** The first day of what is given; null when nothing is. */
  public static @Nullable LocalDate firstDay(String name, @Nullable String given) {
    return given == null ? null : span(name, given)[0];
  }

  /** The last day of what is given; null when nothing is. */
  public static @Nullable LocalDate lastDay(String name, @Nullable String given) {
    return given == null ? null : span(name, given)[1];
  }

  /** The last day, checked against the first. */
  public static @Nullable LocalDate lastDay(
      String name, @Nullable String given, @Nullable LocalDate from) {
    LocalDate last = lastDay(name, given);
    if (last != null && from != null && last.isBefore(from)) {
      throw bad(name, String.valueOf(given), "Let the time end after it begins.");
    }
    return last;
  }

  private static LocalDate[] span(String name, String given) {
    String[] parts = given.strip().split("-", -1);
    try {
      if (parts.length == 1 && parts[0].length() == 4) {
        int year = Integer.parseInt(parts[0]);
        return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
      }
      if (parts.length == 2) {
        YearMonth month = YearMonth.parse(given.strip());
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
      }
      LocalDate day = LocalDate.parse(given.strip());
      return new LocalDate[] {day, day};
    } catch (DateTimeException | NumberFormatException e) {
      throw bad(name, given, "Use a day, a month or a year: 2012-08-31, 2012-08 or 2012.");
    }
  }

  /** A moment, or the end of a day; null when nothing is given. */
  public static @Nullable Instant moment(String name, @Nullable String given) {
    if (given == null) {
      return null;
    }
    try {
      return given.contains("T")
          ? Instant.parse(given)
          : LocalDate.parse(given).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw bad(name, given, "Use a day or a moment: 2024-05-01 or 2024-05-01T12:00:00Z.");
    }
  }

  /** The problem of a value that cannot be understood. */
  public static ProblemException bad(String name, String given, String advice) {
    return ProblemException.of(
            ProblemType.BAD_VALUE, "'" + given + "' is not a value of '" + name + "'.", advice)
        .with("parameter", name);
  }
}
