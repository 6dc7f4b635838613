package org.entente.alliances.turning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.alliances.Balance;
import org.entente.alliances.PairEvent;
import org.entente.model.Sign;

/** The events of one pair in the order of time, and where they turn. */
final class PairSeries {

  private final String source;
  private final String target;
  private final List<PairEvent> events;
  private final TurnSettings settings;

  /** Where each period with events begins, and where the last one ends. */
  private final List<Integer> begins = new ArrayList<>();

  private final SegmentCost cost;

  PairSeries(
      String source,
      String target,
      List<PairEvent> unsorted,
      TurnSettings settings,
      LocalDate start) {
    this.source = source;
    this.target = target;
    this.settings = settings;
    events = new ArrayList<>(unsorted);
    events.sort(Comparator.comparing(PairEvent::date).thenComparing(PairEvent::claimId));
    long last = Long.MIN_VALUE;
    for (int i = 0; i < events.size(); i++) {
      long period = settings.period().between(start, events.get(i).date());
      if (period != last) {
        begins.add(i);
        last = period;
      }
    }
    begins.add(events.size());
    double[] positive = new double[begins.size() - 1];
    double[] negative = new double[begins.size() - 1];
    for (int period = 0; period < positive.length; period++) {
      Balance balance = balance(period, period + 1);
      positive[period] = balance.positive();
      negative[period] = balance.negative();
    }
    cost = new ToneCost(positive, negative);
  }

  List<Turn> turns() {
    if (events.size() < 2 * settings.leastEvents()) {
      return List.of();
    }
    int periods = begins.size() - 1;
    double penalty = settings.strictness() * Math.log(events.size());
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    List<Integer> ends = new ArrayList<>(new Pelt(cost, penalty).changes(periods));
    ends.add(periods);
    for (int until : ends) {
      stretches.add(new Stretch(from, until, balance(from, until)));
      from = until;
    }
    List<Stretch> runs = runs(runs(stretches).stream().filter(this::hasEnough).toList());
    List<Turn> turns = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      turns.add(turn(runs.get(i - 1), runs.get(i)));
    }
    return turns;
  }

  private boolean hasEnough(Stretch stretch) {
    return stretch.balance.positiveEvents() + stretch.balance.negativeEvents()
        >= settings.leastEvents();
  }

  /** Joins neighbours of one sign; a stretch without one says nothing. */
  private List<Stretch> runs(List<Stretch> stretches) {
    List<Stretch> runs = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (stretch.balance.net() == 0) {
        continue;
      }
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).positive() == stretch.positive()) {
        Stretch before = runs.get(last);
        runs.set(
            last, new Stretch(before.from, stretch.until, before.balance.plus(stretch.balance)));
      } else {
        runs.add(stretch);
      }
    }
    return runs;
  }

  private Turn turn(Stretch before, Stretch after) {
    Sign sign = after.positive() ? Sign.POSITIVE : Sign.NEGATIVE;
    List<PairEvent> witnesses =
        events.subList(begins.get(after.from), begins.get(after.until)).stream()
            .filter(event -> event.predicate().sign() == sign)
            .limit(Math.max(1, settings.witnesses()))
            .toList();
    return new Turn(
        source,
        target,
        after.positive() ? Turn.Direction.TOWARDS : Turn.Direction.AGAINST,
        witnesses.get(0).date(),
        before.balance,
        after.balance,
        gain(before.balance, after.balance),
        witnesses.subList(0, Math.min(settings.witnesses(), witnesses.size())));
  }

  private static double gain(Balance before, Balance after) {
    return cost(before.plus(after)) - cost(before) - cost(after);
  }

  private static double cost(Balance balance) {
    return ToneCost.of(balance.positive(), balance.negative());
  }

  private Balance balance(int fromPeriod, int untilPeriod) {
    int positives = 0;
    int negatives = 0;
    double positive = 0;
    double negative = 0;
    for (int i = begins.get(fromPeriod); i < begins.get(untilPeriod); i++) {
      PairEvent event = events.get(i);
      if (event.predicate().sign() == Sign.POSITIVE) {
        positives++;
        positive += event.weight();
      } else {
        negatives++;
        negative += event.weight();
      }
    }
    return new Balance(positives, negatives, positive, negative);
  }

  /** Some periods in a row. */
  private record Stretch(int from, int until, Balance balance) {
    boolean positive() {
      return balance.net() > 0;
    }
  }
}
