package org.entente.alliances.turning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<String, Map<String, List<PairEvent>>> series = new TreeMap<>();
    for (PairEvent event : events) {
      if (event.predicate().sign() == Sign.NEUTRAL
          || event.source().equals(event.target())
          || !window.contains(event.date())) {
        continue;
      }
      boolean inOrder = event.source().compareTo(event.target()) < 0;
      if (settings.directed() || inOrder) {
        add(series, event.source(), event.target(), event);
      }
      if (settings.directed() ? event.predicate().symmetric() : !inOrder) {
        add(series, event.target(), event.source(), event);
      }
    }
    List<Turn> turns = new ArrayList<>();
    series.forEach(
        (source, targets) ->
            targets.forEach(
                (target, ofPair) ->
                    turns.addAll(
                        new PairSeries(source, target, ofPair, settings, window.from()).turns())));
    turns.sort(
        Comparator.comparingDouble(Turn::gain)
            .reversed()
            .thenComparing(Turn::source)
            .thenComparing(Turn::target)
            .thenComparing(Turn::since));
    return turns;
  }

  private static void add(
      Map<String, Map<String, List<PairEvent>>> series,
      String source,
      String target,
      PairEvent event) {
    series
        .computeIfAbsent(source, s -> new TreeMap<>())
        .computeIfAbsent(target, t -> new ArrayList<>())
        .add(event);
  }
}
