package org.entente.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Who held which office when. */
final class OfficeQuestions {

  private static final String HOLDS_OFFICE = "HOLDS_OFFICE";

  private final Store store;

  OfficeQuestions(Store store) {
    this.store = store;
  }

  private record Held(Actor holder, Actor body, Derivation.Said said) {

    String office() {
      String title = said.title() == null ? "" : said.title().toLowerCase(Locale.ROOT);
      return holder.id() + "~" + body.id() + "~" + title;
    }
  }

  List<Tenure> offices(OfficeQuery query) {
    String text =
        Queries.text(query.holder() != null ? "read/offices-of-holder" : "read/offices-of-body");
    Params parameters =
        Params.of("holder", query.holder())
            .and("body", query.body())
            .and("predicate", HOLDS_OFFICE);
    List<Held> held = store.read(tx -> tx.run(text, parameters.map()).list(OfficeQuestions::held));
    Map<String, List<Held>> byOffice = new TreeMap<>();
    held.forEach(
        claim -> byOffice.computeIfAbsent(claim.office(), office -> new ArrayList<>()).add(claim));
    return byOffice.values().stream()
        .map(OfficeQuestions::tenure)
        .filter(tenure -> titled(tenure, query.title()))
        .filter(tenure -> query.at() == null || heldAt(tenure, query.at()))
        .sorted(
            Comparator.comparing(OfficeQuestions::begin)
                .thenComparing(tenure -> tenure.holder().id())
                .thenComparing(Tenure::title))
        .toList();
  }

  private static boolean titled(Tenure tenure, @Nullable String title) {
    return title == null
        || tenure.title().toLowerCase(Locale.ROOT).contains(title.strip().toLowerCase(Locale.ROOT));
  }

  /** Nothing is known of the time before the first sign of it, and its end may not be known. */
  private static boolean heldAt(Tenure tenure, LocalDate at) {
    String day = at.toString();
    String begin = begin(tenure);
    boolean begun = !begin.isEmpty() && begin.compareTo(day) <= 0;
    boolean ended =
        tenure.validTo() != null
            ? day.compareTo(tenure.validTo()) > 0 && !day.startsWith(tenure.validTo())
            : tenure.formerSince() != null && !at.isBefore(tenure.formerSince());
    return begun && !ended;
  }

  /** The first sign of it: what an article says, or else the day of the first one. */
  private static String begin(Tenure tenure) {
    if (tenure.validFrom() != null) {
      return tenure.validFrom();
    }
    return tenure.seenFrom() == null ? "" : tenure.seenFrom().toString();
  }

  private static Tenure tenure(List<Held> claims) {
    Held first = claims.get(0);
    List<Derivation.Said> said = claims.stream().map(Held::said).toList();
    Predicate<Derivation.Said> former = claim -> "false".equals(claim.current());
    return new Tenure(
        first.holder(),
        first.body(),
        Derivation.titles(said).stream().findFirst().orElse(""),
        stated(said, Derivation.Said::since).min(Comparator.naturalOrder()).orElse(null),
        stated(said, Derivation.Said::until).max(Comparator.naturalOrder()).orElse(null),
        days(said, former.negate()).min(Comparator.naturalOrder()).orElse(null),
        days(said, former.negate()).max(Comparator.naturalOrder()).orElse(null),
        days(said, former).min(Comparator.naturalOrder()).orElse(null),
        said.size(),
        said.stream().map(Derivation.Said::claim).toList());
  }

  private static Stream<LocalDate> days(
      List<Derivation.Said> said, Predicate<Derivation.Said> which) {
    return said.stream().filter(which).map(Derivation.Said::published).filter(Objects::nonNull);
  }

  private static Stream<String> stated(
      List<Derivation.Said> said, Function<Derivation.Said, @Nullable String> what) {
    return said.stream().flatMap(claim -> Stream.ofNullable(what.apply(claim)));
  }

  private static Held held(Record row) {
    return new Held(
        Rows.actor(row.get("holder")), Rows.actor(row.get("body")), RelationshipDeriver.said(row));
  }
}
