package org.entente.cypher;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Factuality;
import org.entente.model.Predicate;
import org.jspecify.annotations.Nullable;

/** What claims come to: the properties of the relationship that is derived from them. */
final class Derivation {

  private Derivation() {}

  /** Of a claim, what counts for its relationship. */
  record Said(
      String claim,
      Factuality factuality,
      double confidence,
      String article,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String since,
      @Nullable String until,
      @Nullable String current) {

    Belief.Assertion assertion() {
      return new Belief.Assertion(article, outlet, confidence);
    }
  }

  /** The properties of a relationship; empty when nothing asserts it. */
  static Optional<Map<String, Object>> of(
      RelationshipKey key, Predicate predicate, Collection<Said> said) {
    List<Said> asserted =
        said.stream()
            .filter(claim -> claim.factuality() == Factuality.ASSERTED)
            .sorted(Comparator.comparing(Said::claim))
            .toList();
    if (asserted.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", key.id());
    properties.put("sign", predicate.sign().name());
    properties.put("symmetric", predicate.symmetric());
    properties.put("belief", Belief.of(asserted.stream().map(Said::assertion).toList()));
    properties.put("claimCount", (long) asserted.size());
    properties.put("articleCount", asserted.stream().map(Said::article).distinct().count());
    properties.put(
        "sourceCount",
        asserted.stream().map(claim -> Belief.outlet(claim.assertion())).distinct().count());
    properties.put("negatedCount", count(said, Factuality.NEGATED));
    properties.put("hypotheticalCount", count(said, Factuality.HYPOTHETICAL));
    published(asserted)
        .min(Comparator.naturalOrder())
        .ifPresent(d -> properties.put("firstSeen", d));
    published(asserted)
        .max(Comparator.naturalOrder())
        .ifPresent(d -> properties.put("lastSeen", d));
    addValidTime(properties, asserted);
    return Optional.of(properties);
  }

  private static void addValidTime(Map<String, Object> properties, List<Said> asserted) {
    List<String> titles = titles(asserted);
    if (!titles.isEmpty()) {
      properties.put("titles", titles);
    }
    stated(asserted, Said::since)
        .min(Comparator.naturalOrder())
        .ifPresent(since -> properties.put("validFrom", since));
    Optional<Boolean> current = current(asserted);
    current.ifPresent(holds -> properties.put("current", holds));
    if (!current.orElse(false)) {
      stated(asserted, Said::until)
          .max(Comparator.naturalOrder())
          .ifPresent(until -> properties.put("validTo", until));
    }
  }

  /** As the newest article says that says anything about it. */
  private static Optional<Boolean> current(List<Said> asserted) {
    return asserted.stream()
        .filter(claim -> claim.current() != null)
        .max(
            Comparator.comparing(
                    Said::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(Said::claim))
        .map(claim -> Boolean.valueOf(claim.current()));
  }

  /** Titles as they are most often written, the most often stated first. */
  static List<String> titles(Collection<Said> asserted) {
    Map<String, Map<String, Integer>> forms = new TreeMap<>();
    stated(asserted, Said::title)
        .forEach(
            title ->
                forms
                    .computeIfAbsent(title.toLowerCase(Locale.ROOT), key -> new TreeMap<>())
                    .merge(title, 1, Integer::sum));
    return forms.values().stream()
        .sorted(Comparator.comparingInt(Derivation::total).reversed())
        .map(Derivation::mostOften)
        .toList();
  }

  private static int total(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The first in the alphabet of those that are counted most. */
  private static String mostOften(Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.keySet().stream()
        .filter(form -> Objects.equals(counts.get(form), most))
        .findFirst()
        .orElseThrow();
  }

  private static long count(Collection<Said> said, Factuality factuality) {
    return said.stream().filter(claim -> claim.factuality() == factuality).count();
  }

  private static Stream<LocalDate> published(List<Said> said) {
    return said.stream().flatMap(claim -> Stream.ofNullable(claim.published()));
  }

  private static Stream<String> stated(
      Collection<Said> said, Function<Said, @Nullable String> what) {
    return said.stream().flatMap(claim -> Stream.ofNullable(what.apply(claim)));
  }
}
