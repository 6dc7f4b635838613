package org.entente.loader.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

  private static final Resolver RESOLVER = Resolver.of(KnownActors.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Great Britain                      | country:GBR
          the Russian president              | country:RUS
          Chile's Ministry of Finance        | org:chl-finance-ministry
          a Norwegian frigate                | country:NOR
          General Ratko Mladic               | person:ratko-mladic
          LISBON                             | country:PRT
          Melbourne taxi drivers             | country:AUS
          the rebel FARC force               | group:farc
          the ambassador of Peru to Italy    | country:PER
          """)
  void saysWhoIsMeantByANameOrDescription(String mention, String id) {
    assertThat(actor(mention, null, null)).extracting(Actor::id).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "the Russian president, 2009-06-01, Dmitry Medvedev",
    "the Russian president, 2015-06-01, Vladimir Putin",
    "Britain's foreign secretary, 2011-06-01, William Hague",
    "the U.S. secretary of state, 2005-06-01, Condoleezza Rice",
    "Secretary Albright, 1998-06-01, Madeleine Albright",
    "the leader of North Korea, 2015-06-01, Kim Jong-un",
  })
  void knowsWhoHeldAnOfficeOnADate(String mention, LocalDate date, String name) {
    assertThat(actor(mention, null, date)).extracting(Actor::name).isEqualTo(name);
  }

  @Test
  void takesTheCountryOfADescriptionFromTheContext() {
    assertThat(actor("Defence Minister", "in Norway on Friday", null))
        .extracting(Actor::iso3)
        .isEqualTo("NOR");
    assertThat(actor("the Conservatives", "voters in Canada", null))
        .extracting(Actor::name)
        .isEqualTo("Conservative Party of Canada");
  }

  @Test
  void knowsNobodyByWordsThatNameNobody() {
    Resolver.Resolution resolution = RESOLVER.resolve("two men", null, null);
    assertThat(resolution.actor()).isNull();
    assertThat(resolution.confidence()).isZero();
    assertThat(resolution.reason()).isNotBlank();
    assertThat(actor("the National Guard", null, null)).isNull();
    assertThat(actor("...", null, null)).isNull();
  }

  @Test
  void makesANewActorOfANameThatIsNotKnownAndSaysHowUnsureItIs() {
    Resolver.Resolution resolution = RESOLVER.resolve("Robert Okonkwo-Lind", null, null);
    assertThat(resolution.actor()).extracting(Actor::id).isEqualTo("person:robert-okonkwo-lind");
    assertThat(resolution.confidence()).isLessThan(0.5);
  }

  @Test
  void saysWhoElseBearsAName() {
    Resolver.Resolution resolution = RESOLVER.resolve("Clinton", null, LocalDate.of(2010, 1, 1));
    assertThat(resolution.actor()).extracting(Actor::name).isEqualTo("Hillary Clinton");
    assertThat(resolution.others()).extracting(Actor::name).contains("Bill Clinton");
  }

  @Test
  void isNotFooledByANamesakeInTheContext() {
    assertThat(actor("Georgia", "voters in Atlanta", null)).isNull();
    assertThat(actor("Georgia", "a bridge in Tbilisi", null))
        .extracting(Actor::iso3)
        .isEqualTo("GEO");
  }

  private static @Nullable Actor actor(
      String mention, @Nullable String context, @Nullable LocalDate date) {
    return RESOLVER.resolve(mention, context, date).actor();
  }
}
