package org.entente.alliances.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.alliances.PairEvent;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;
import org.entente.alliances.Window;
import org.entente.model.Predicate.Mode;
import org.entente.model.Sign;

/**
 * Draws as many articles as there are, with replacement (Efron 1979). Whole articles are drawn, not
 * events: what one article says of many pairs is one observation.
 */
final class ArticleBootstrap {

  private final List<Tie> ties;

  /** For each article its events, as the index of their tie and their signed weight. */
  private final List<List<Drawn>> articles;

  ArticleBootstrap(
      Collection<PairEvent> events, Window window, Set<Mode> modes, SignedGraph graph) {
    ties = graph.ties();
    Map<String, Integer> actors = new HashMap<>();
    for (int i = 0; i < graph.size(); i++) {
      actors.put(graph.actor(i), i);
    }
    Map<Long, Integer> tieOf = new HashMap<>();
    for (int i = 0; i < ties.size(); i++) {
      tieOf.put(key(ties.get(i).first(), ties.get(i).second()), i);
    }
    Map<String, List<Drawn>> byArticle = new TreeMap<>();
    for (PairEvent event : events) {
      Sign sign = event.predicate().sign();
      Integer source = actors.get(event.source());
      Integer target = actors.get(event.target());
      if (source != null
          && target != null
          && !source.equals(target)
          && sign != Sign.NEUTRAL
          && modes.contains(event.predicate().mode())
          && window.contains(event.date())) {
        Integer tie = tieOf.get(key(Math.min(source, target), Math.max(source, target)));
        if (tie != null) {
          double weight = sign == Sign.POSITIVE ? event.weight() : -event.weight();
          byArticle
              .computeIfAbsent(event.articleId(), id -> new ArrayList<>())
              .add(new Drawn(tie, weight));
        }
      }
    }
    articles = List.copyOf(byArticle.values());
  }

  /**
   * The ties that a draw of the articles gives; those that it leaves without weight are left out.
   */
  List<Tie> draw(SplittableRandom random) {
    double[] positive = new double[ties.size()];
    double[] negative = new double[ties.size()];
    for (int i = 0; i < articles.size(); i++) {
      for (Drawn event : articles.get(random.nextInt(articles.size()))) {
        if (event.weight > 0) {
          positive[event.tie] += event.weight;
        } else {
          negative[event.tie] -= event.weight;
        }
      }
    }
    List<Tie> drawn = new ArrayList<>();
    for (int i = 0; i < ties.size(); i++) {
      if (positive[i] + negative[i] > 0) {
        Tie tie = ties.get(i);
        drawn.add(new Tie(tie.first(), tie.second(), positive[i], negative[i]));
      }
    }
    return drawn;
  }

  private static long key(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }

  private record Drawn(int tie, double weight) {}
}
