package org.entente.alliances.turning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.alliances.PairEvent;
import org.entente.alliances.Window;
import org.entente.model.Sign;

/**
 * Finds the pairs that turned. The events of each pair, period by period, are divided where their
 * tone changes ({@link Pelt}); where a stretch of more good than bad is followed by one of more bad
 * than good, or the reverse, and both have enough events, the pair has turned.
 */
public final class Turns {

  private final TurnSettings settings;

  public Turns(TurnSettings settings) {
    this.settings = settings;
  }

  /** All turns in a window, the surest first. */
  public List<Turn> find(Collection<PairEvent> events, Window window) {
    Map<Ends, List<PairEvent>> series = new HashMap<>();
    for (PairEvent event : events) {
      if (event.predicate().sign() == Sign.NEUTRAL
          || event.source().equals(event.target())
          || !window.contains(event.date())) {
        continue;
      }
      Ends ends = new Ends(event.source(), event.target());
      if (!settings.directed()) {
        add(series, ends.inOrder(), event);
      } else {
        add(series, ends, event);
        if (event.predicate().symmetric()) {
          add(series, ends.swapped(), event);
        }
      }
    }
    List<Turn> turns = new ArrayList<>();
    series.forEach(
        (ends, ofPair) ->
            turns.addAll(
                new PairSeries(ends.source, ends.target, ofPair, settings, window.from()).turns()));
    turns.sort(
        Comparator.comparingDouble(Turn::gain)
            .reversed()
            .thenComparing(Turn::source)
            .thenComparing(Turn::target)
            .thenComparing(Turn::since));
    return turns;
  }

  private static void add(Map<Ends, List<PairEvent>> series, Ends ends, PairEvent event) {
    series.computeIfAbsent(ends, e -> new ArrayList<>()).add(event);
  }

  private record Ends(String source, String target) {
    Ends inOrder() {
      return source.compareTo(target) < 0 ? this : swapped();
    }

    Ends swapped() {
      return new Ends(target, source);
    }
  }
}
