package org.entente.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.entente.cypher.Graph;
import org.entente.cypher.Reading;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Factuality;

/**
 * The graph that the tests ask: a friend, a foe, a pair that turned, a denial, a mere possibility,
 * two of one surname, and a name that would like to be markup.
 */
final class ExampleGraph {

  static final Actor RUSSIA = country("RUS", "Russia", "Kremlin");
  static final Actor SYRIA = country("SYR", "Syria");
  static final Actor TURKEY = country("TUR", "Turkey");
  static final Actor UNITED_STATES = country("USA", "United States", "America");
  static final Actor ASSAD = person("bashar-al-assad", "Bashar al-Assad");
  static final Actor HAFEZ = person("hafez-al-assad", "Hafez al-Assad");
  static final Actor LAVROV = person("sergei-lavrov", "Sergei Lavrov");
  static final Actor ERDOGAN = person("recep-tayyip-erdogan", "Recep Tayyip Erdoğan");
  static final Actor CARTER = person("ash-carter", "Ash Carter");
  static final Actor JIMMY = person("jimmy-carter", "Jimmy Carter");
  static final Actor MARKUP =
      Actor.of(
          "organization:img",
          "<img src=x onerror=\"document.title='run'\">",
          ActorType.ORGANIZATION);

  private ExampleGraph() {}

  static void load(Graph graph) {
    graph.writer(InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"))).write(readings());
  }

  private static List<Reading> readings() {
    return List.of(
        ExampleArticle.of("2011-friends", "Turkey and Syria are friends", "Gazette", "2011-02-06")
            .sentence("Turkey is an ally of Syria.")
            .states(TURKEY, "Turkey", "ALLIED_WITH", SYRIA, "Syria")
            .sentence("Erdoğan met President Bashar al-Assad in Aleppo.")
            .states(ERDOGAN, "Erdoğan", "MEETS", ASSAD, "Bashar al-Assad")
            .sentence("Hafez al-Assad, his father, was an enemy of Turkey.")
            .states(HAFEZ, "Hafez al-Assad", "RIVAL_OF", TURKEY, "Turkey")
            .reading(),
        ExampleArticle.of("2011-sanctions", "Turkey turns", "Wire", "2011-11-30")
            .sentence("Turkey imposed sanctions on Syria on Wednesday.")
            .states(TURKEY, "Turkey", "SANCTIONS", SYRIA, "Syria")
            .sentence("Ankara's prime minister criticised Assad.")
            .states(TURKEY, "Ankara", "OPPOSES", ASSAD, "Assad")
            .reading(),
        ExampleArticle.of("2012-russia", "Russia stands by Assad", "Gazette", "2012-08-30")
            .sentence("Russia backs Bashar al-Assad and sells weapons to Syria.")
            .states(RUSSIA, "Russia", "SUPPORTS", ASSAD, "Bashar al-Assad")
            .states(RUSSIA, "Russia", "SELLS_ARMS_TO", SYRIA, "Syria")
            .sentence(
                "“We do not support the Syrian government,” said Foreign Minister Sergei Lavrov.")
            .states(
                RUSSIA,
                "We",
                "SUPPORTS",
                SYRIA,
                "the Syrian government",
                Factuality.NEGATED,
                LAVROV,
                Map.of())
            .states(
                LAVROV,
                "Sergei Lavrov",
                "HOLDS_OFFICE",
                RUSSIA,
                "Foreign Minister",
                Factuality.ASSERTED,
                null,
                Map.of("title", "Foreign Minister", "current", "true"))
            .reading(),
        ExampleArticle.of("2012-wire", "The Kremlin and its friend", "Wire", "2012-09-02")
            .sentence("The Kremlin stands by Assad.")
            .states(RUSSIA, "The Kremlin", "SUPPORTS", ASSAD, "Assad")
            .sentence("The United States may support Assad's exile, officials said.")
            .states(
                UNITED_STATES,
                "The United States",
                "SUPPORTS",
                ASSAD,
                "Assad",
                Factuality.HYPOTHETICAL,
                null,
                Map.of())
            .sentence("Moscow does not back Assad for ever, Lavrov said.")
            .states(
                RUSSIA, "Moscow", "SUPPORTS", ASSAD, "Assad", Factuality.NEGATED, LAVROV, Map.of())
            .reading(),
        ExampleArticle.of("2015-carter", "Two of one name", "Courier", "2015-10-02")
            .sentence("Ash Carter criticised Russia, which criticised Bashar al-Assad once.")
            .states(CARTER, "Ash Carter", "OPPOSES", RUSSIA, "Russia")
            .states(RUSSIA, "Russia", "OPPOSES", ASSAD, "Bashar al-Assad")
            .sentence("Jimmy Carter visited Russia.")
            .states(JIMMY, "Jimmy Carter", "MEETS", RUSSIA, "Russia")
            .sentence("Russia and Turkey hold talks; Assad thanked Russia and Iran's envoy.")
            .states(RUSSIA, "Russia", "NEGOTIATES_WITH", TURKEY, "Turkey")
            .states(ASSAD, "Assad", "SUPPORTS", RUSSIA, "Russia")
            .reading(),
        ExampleArticle.undated("undated/markup", "A name like markup")
            .sentence("<img src=x onerror=\"document.title='run'\"> praised Syria & <b>Turkey</b>.")
            .states(
                MARKUP, "<img src=x onerror=\"document.title='run'\">", "SUPPORTS", SYRIA, "Syria")
            .reading());
  }

  private static Actor country(String iso3, String name, String... aliases) {
    return new Actor("country:" + iso3, name, ActorType.COUNTRY, List.of(aliases), iso3, null);
  }

  private static Actor person(String slug, String name) {
    return Actor.of("person:" + slug, name, ActorType.PERSON);
  }
}
