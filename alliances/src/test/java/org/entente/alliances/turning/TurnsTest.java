package org.entente.alliances.turning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.alliances.Events.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.entente.alliances.Events;
import org.entente.alliances.PairEvent;
import org.entente.alliances.Window;
import org.entente.model.Predicate;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Window YEARS = Window.ofYears(2010, 2014);

  private final Turns turns = new Turns(TurnSettings.STANDARD);

  @Test
  void aPairThatTurnedIsFoundWithTheFirstEventsThatTurnedIt() {
    List<PairEvent> events = new ArrayList<>(friendly("Ruritania", "Graustark"));
    PairEvent first = event("Ruritania", "ACCUSES", "Graustark", "2012-06-03");
    PairEvent second = event("Ruritania", "SANCTIONS", "Graustark", "2012-06-20");
    events.add(first);
    events.add(second);
    events.add(event("Ruritania", "OPPOSES", "Graustark", "2012-09-01"));
    events.add(event("Ruritania", "THREATENS", "Graustark", "2013-01-09"));

    List<Turn> found = turns.find(events, YEARS);

    assertThat(found).hasSize(1);
    Turn turn = found.get(0);
    assertThat(turn.source()).isEqualTo("Ruritania");
    assertThat(turn.direction()).isEqualTo(Turn.Direction.AGAINST);
    assertThat(turn.since()).isEqualTo(LocalDate.of(2012, 6, 3));
    assertThat(turn.before().positiveEvents()).isEqualTo(5);
    assertThat(turn.after().negativeEvents()).isEqualTo(4);
    assertThat(turn.witnesses()).startsWith(first, second);
    assertThat(turn.gain()).isGreaterThan(10);
  }

  @Test
  void oneHarshWordIsNoTurn() {
    List<PairEvent> events = new ArrayList<>(friendly("Ruritania", "Graustark"));
    events.add(event("Ruritania", "ACCUSES", "Graustark", "2012-06-03"));
    assertThat(turns.find(events, YEARS)).isEmpty();
  }

  @Test
  void whoTurnsIsNotWhomItTurnsAgainst() {
    List<PairEvent> events = new ArrayList<>(friendly("Ruritania", "Graustark"));
    events.addAll(friendly("Graustark", "Ruritania"));
    for (int month = 1; month <= 4; month++) {
      events.add(event("Graustark", "OPPOSES", "Ruritania", "2013-0" + month + "-02"));
    }
    assertThat(turns.find(events, YEARS)).extracting(Turn::source).containsExactly("Graustark");
  }

  @Test
  void undirectedBothSidesAreOneSeries() {
    List<PairEvent> events = new ArrayList<>(friendly("Ruritania", "Graustark"));
    events.add(event("Graustark", "OPPOSES", "Ruritania", "2013-01-02"));
    events.add(event("Ruritania", "ACCUSES", "Graustark", "2013-02-02"));
    events.add(event("Graustark", "SANCTIONS", "Ruritania", "2013-03-02"));
    TurnSettings together = new TurnSettings(ChronoUnit.MONTHS, false, 3, 2, 1);
    List<Turn> found = new Turns(together).find(events, YEARS);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).source()).isEqualTo("Graustark");
    assertThat(found.get(0).witnesses()).hasSize(1);
    assertThat(turns.find(events, YEARS)).isEmpty();
  }

  @Test
  void aReconciliationIsATurnTowards() {
    List<PairEvent> events = new ArrayList<>();
    for (int month = 1; month <= 5; month++) {
      events.add(event("Ruritania", "ACCUSES", "Graustark", "2010-0" + month + "-02"));
      events.add(event("Ruritania", "AIDS", "Graustark", "2012-0" + month + "-02"));
      events.add(event("Ruritania", "ATTACKS", "Graustark", "2014-0" + month + "-02"));
    }
    assertThat(turns.find(events, YEARS))
        .extracting(Turn::direction)
        .containsExactly(Turn.Direction.TOWARDS, Turn.Direction.AGAINST);
  }

  @Test
  void amongManySteadyPairsFewSeemToTurn() {
    List<PairEvent> events = Events.news(2, 10, 20_000, 5_000, 0.2, 11);
    List<Turn> found = turns.find(events, Window.ofYears(2010, 2019));
    long pairs = events.stream().map(e -> e.source() + e.target()).distinct().count();
    assertThat(found.size()).isLessThan((int) (pairs / 20));
    assertThat(events).anyMatch(e -> e.predicate().mode() == Predicate.Mode.MATERIAL);
  }

  private static List<PairEvent> friendly(String source, String target) {
    return List.of(
        event(source, "SUPPORTS", target, "2011-01-02"),
        event(source, "AIDS", target, "2011-04-02"),
        event(source, "SUPPORTS", target, "2011-07-02"),
        event(source, "SELLS_ARMS_TO", target, "2011-10-02"),
        event(source, "SUPPORTS", target, "2012-01-02"));
  }
}
