package org.entente.alliances;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Predicate.Mode;
import org.entente.model.Sign;

/**
 * Who did how much for and against whom in a window of time. Neutral events and events of an actor
 * with itself are left out. The same events in any order give the same matrix, but for the last
 * digits of sums.
 */
public final class AllianceMatrix {

  private final List<String> actors;
  private final Map<String, Integer> indexes;
  private final TreeMap<Long, Pair> pairs = new TreeMap<>();

  private AllianceMatrix(List<String> actors) {
    this.actors = List.copyOf(actors);
    this.indexes = new HashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      indexes.put(actors.get(i), i);
    }
  }

  /** The matrix of all actors that an event in the window names. */
  public static AllianceMatrix of(Collection<PairEvent> events, Window window) {
    Set<String> actors = new HashSet<>();
    for (PairEvent event : events) {
      if (counts(event, window)) {
        actors.add(event.source());
        actors.add(event.target());
      }
    }
    return of(events, window, actors);
  }

  /** The matrix of these actors, those of whom nothing is known included. */
  public static AllianceMatrix of(
      Collection<PairEvent> events, Window window, Collection<String> actors) {
    AllianceMatrix matrix = new AllianceMatrix(List.copyOf(new TreeSet<>(actors)));
    Map<Long, PairSum> sums = new HashMap<>();
    for (PairEvent event : events) {
      Integer source = matrix.indexes.get(event.source());
      Integer target = matrix.indexes.get(event.target());
      if (source != null && target != null && counts(event, window)) {
        sums.computeIfAbsent(matrix.key(source, target), key -> new PairSum())
            .add(event, source < target);
      }
    }
    sums.forEach(
        (key, sum) -> matrix.pairs.put(key, sum.pair(matrix.first(key), matrix.second(key))));
    return matrix;
  }

  /** In the order of their ids. */
  public List<String> actors() {
    return actors;
  }

  /** The pairs between whom something happened, in the order of their ids. */
  public List<Pair> pairs() {
    return List.copyOf(pairs.values());
  }

  /** What passed between two actors, in either order; empty if nothing did. */
  public Optional<Pair> pair(String one, String other) {
    Integer i = indexes.get(one);
    Integer j = indexes.get(other);
    return i == null || j == null ? Optional.empty() : Optional.ofNullable(pairs.get(key(i, j)));
  }

  /**
   * Net weights, from the actor of the row to the actor of the column, both in the order of {@link
   * #actors()}.
   */
  public double[][] net(Set<Mode> modes) {
    double[][] net = new double[actors.size()][actors.size()];
    pairs.forEach(
        (key, pair) -> {
          int i = (int) (key / actors.size());
          int j = (int) (key % actors.size());
          net[i][j] = pair.forth().of(modes).net();
          net[j][i] = pair.back().of(modes).net();
        });
    return net;
  }

  /** The graph of what passed in these modes, in either direction. */
  public SignedGraph graph(Set<Mode> modes) {
    List<Tie> ties = new ArrayList<>(pairs.size());
    pairs.forEach(
        (key, pair) -> {
          Balance balance = pair.together().of(modes);
          if (balance.total() > 0) {
            int i = (int) (key / actors.size());
            int j = (int) (key % actors.size());
            ties.add(new Tie(i, j, balance.positive(), balance.negative()));
          }
        });
    return new SignedGraph(actors, ties);
  }

  /** The graph of all that passed. */
  public SignedGraph graph() {
    return graph(Set.of(Mode.values()));
  }

  private static boolean counts(PairEvent event, Window window) {
    return event.predicate().sign() != Sign.NEUTRAL
        && !event.source().equals(event.target())
        && window.contains(event.date());
  }

  private long key(int i, int j) {
    return (long) Math.min(i, j) * actors.size() + Math.max(i, j);
  }

  private String first(long key) {
    return actors.get((int) (key / actors.size()));
  }

  private String second(long key) {
    return actors.get((int) (key % actors.size()));
  }

  private static final class PairSum {
    private final FlowSum forth = new FlowSum();
    private final FlowSum back = new FlowSum();
    private final FlowSum bothWays = new FlowSum();

    void add(PairEvent event, boolean forward) {
      if (event.predicate().symmetric()) {
        bothWays.add(event);
      } else if (forward) {
        forth.add(event);
      } else {
        back.add(event);
      }
    }

    Pair pair(String first, String second) {
      Flow both = bothWays.flow();
      Flow there = forth.flow().plus(both);
      Flow backAgain = back.flow();
      return new Pair(first, second, there, backAgain.plus(both), there.plus(backAgain));
    }
  }
}
