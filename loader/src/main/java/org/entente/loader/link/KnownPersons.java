package org.entente.loader.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The office-holders that the news name without saying who they are, from persons.tsv (written by
 * hand) and leaders.tsv (compiled from public data).
 */
final class KnownPersons {

  /** The columns of persons.tsv. */
  static final int COLUMNS = 6;

  private static final Pattern OFFICE =
      Pattern.compile("(.+) (\\S+) (\\d{4}(?:-\\d\\d-\\d\\d)?)/(\\d{4}(?:-\\d\\d-\\d\\d)?)?");

  private final Map<String, KnownPerson> byName = new HashMap<>();
  private final Map<String, List<KnownPerson>> byShortName = new HashMap<>();
  private final Map<String, List<KnownPerson>> byOffice = new HashMap<>();

  /**
   * The persons that are part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a line is not understood
   */
  static KnownPersons standard() {
    KnownPersons persons = new KnownPersons();
    for (String file : List.of("persons.tsv", "leaders.tsv")) {
      TsvRows.resource(file, COLUMNS).forEach(persons::add);
    }
    return persons;
  }

  /** The person who bears this full name in one of its spellings; null if nobody does. */
  @Nullable KnownPerson named(String fullName) {
    return byName.get(Names.personKey(fullName));
  }

  /** Everybody whom the news may call by this name alone. */
  List<KnownPerson> called(String shortName) {
    return byShortName.getOrDefault(Names.personKey(shortName), List.of());
  }

  /**
   * The one whom the news of a day call by a single name: the only one of that time, or of several
   * the only one in office; null if that tells nobody.
   *
   * @param title what a title before the name tells; null if nothing
   * @param date null if unknown
   */
  @Nullable KnownPerson wellKnown(String name, @Nullable Gender title, @Nullable LocalDate date) {
    KnownPerson inTheNews = null;
    KnownPerson inOffice = null;
    int candidates = 0;
    int holders = 0;
    for (KnownPerson person : called(name)) {
      if (title != null && person.gender() != null && person.gender() != title
          || date != null && !person.inTheNews(date)) {
        continue;
      }
      candidates++;
      inTheNews = person;
      if (date != null && person.inOffice(date)) {
        holders++;
        inOffice = person;
      }
    }
    if (candidates == 1) {
      return inTheNews;
    }
    return holders == 1 ? inOffice : null;
  }

  /** Who held an office on a day, of several the one who began last; null if nobody is known. */
  @Nullable KnownPerson holder(String role, String body, LocalDate date) {
    KnownPerson holder = null;
    LocalDate since = LocalDate.MIN;
    for (KnownPerson person : byOffice.getOrDefault(role + " " + body, List.of())) {
      for (Office office : person.offices()) {
        boolean held =
            office.role().equals(role) && office.body().equals(body) && office.heldOn(date);
        if (held && office.from().isAfter(since)) {
          holder = person;
          since = office.from();
        } else if (held && office.from().equals(since) && !person.equals(holder)) {
          holder = null;
        }
      }
    }
    return holder;
  }

  /** Who led a state or group on a day, by whatever office; null if nobody is known. */
  @Nullable KnownPerson leader(String body, LocalDate date) {
    for (String role : Roles.HEADS) {
      KnownPerson holder = holder(role, body, date);
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /** Adds a person of a user's file, who goes before another of the same name. */
  void addFirst(TsvRows.Row row) {
    if (row.column(0).isEmpty()) {
      throw row.wrong("a person needs a name");
    }
    byName.remove(Names.personKey(row.column(0)));
    add(row);
  }

  private void add(TsvRows.Row row) {
    String name = row.column(0);
    if (byName.containsKey(Names.personKey(name))) {
      return;
    }
    List<String> aliases = row.list(4);
    Actor actor =
        new Actor(
            Names.id("person", name),
            name,
            ActorType.PERSON,
            aliases,
            row.column(1).isEmpty() ? null : row.column(1),
            WikidataIds.of(Names.id("person", name)));
    Set<String> shortNames = new LinkedHashSet<>(row.list(3));
    if (shortNames.remove("-")) {
      shortNames.clear();
    } else if (shortNames.isEmpty()) {
      shortNames.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    KnownPerson person = new KnownPerson(actor, gender(row), List.copyOf(shortNames), offices(row));
    byName.put(Names.personKey(name), person);
    for (String alias : aliases) {
      byName.putIfAbsent(Names.personKey(alias), person);
    }
    shortNames.stream()
        .map(Names::personKey)
        .distinct()
        .forEach(key -> byShortName.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
    for (Office office : person.offices()) {
      byOffice
          .computeIfAbsent(office.role() + " " + office.body(), k -> new ArrayList<>())
          .add(person);
    }
  }

  private static @Nullable Gender gender(TsvRows.Row row) {
    return switch (row.column(2)) {
      case "f" -> Gender.FEMALE;
      case "m" -> Gender.MALE;
      case "" -> null;
      default -> throw row.wrong("the third column is f, m or empty, not " + row.column(2));
    };
  }

  private static List<Office> offices(TsvRows.Row row) {
    List<Office> offices = new ArrayList<>();
    for (String item : row.column(5).split(";")) {
      if (item.isBlank()) {
        continue;
      }
      Matcher parts = OFFICE.matcher(item.strip());
      if (!parts.matches()) {
        throw row.wrong("'" + item.strip() + "' is not of the form: role body from/to");
      }
      String to = parts.group(4);
      offices.add(
          new Office(
              parts.group(1),
              parts.group(2),
              date(row, parts.group(3), "-01-01"),
              to == null ? null : date(row, to, "-12-31")));
    }
    return List.copyOf(offices);
  }

  private static LocalDate date(TsvRows.Row row, String text, String dayOfYear) {
    try {
      return LocalDate.parse(text.length() == 4 ? text + dayOfYear : text);
    } catch (DateTimeException e) {
      throw row.wrong(text + " is not a date");
    }
  }
}
