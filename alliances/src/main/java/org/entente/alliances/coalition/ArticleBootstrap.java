package org.entente.alliances.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
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

  private final int size;
  private final List<Tie> ties;

  /** The events of article i are those from begins[i] to begins[i + 1]. */
  private final int[] begins;

  private final int[] tieOfEvent;

  /** Below 0 for a negative event. */
  private final double[] weightOfEvent;

  ArticleBootstrap(
      Collection<PairEvent> events, Window window, Set<Mode> modes, SignedGraph graph) {
    size = graph.size();
    ties = graph.ties();
    Map<String, Integer> actors = new HashMap<>();
    for (int i = 0; i < graph.size(); i++) {
      actors.put(graph.actor(i), i);
    }
    Map<Long, Integer> tieOf = new HashMap<>();
    for (int i = 0; i < ties.size(); i++) {
      tieOf.put(key(ties.get(i).first(), ties.get(i).second()), i);
    }
    Map<String, List<PairEvent>> byArticle = new HashMap<>();
    int count = 0;
    for (PairEvent event : events) {
      if (modes.contains(event.predicate().mode())
          && event.predicate().sign() != Sign.NEUTRAL
          && window.contains(event.date())
          && !event.source().equals(event.target())) {
        byArticle.computeIfAbsent(event.articleId(), id -> new ArrayList<>()).add(event);
        count++;
      }
    }
    List<String> articles = byArticle.keySet().stream().sorted().toList();
    begins = new int[articles.size() + 1];
    tieOfEvent = new int[count];
    weightOfEvent = new double[count];
    int at = 0;
    for (int article = 0; article < articles.size(); article++) {
      for (PairEvent event : byArticle.getOrDefault(articles.get(article), List.of())) {
        // The graph is made of the same events, so that every actor and every tie is there.
        int source = Objects.requireNonNull(actors.get(event.source()));
        int target = Objects.requireNonNull(actors.get(event.target()));
        tieOfEvent[at] = Objects.requireNonNull(tieOf.get(key(source, target)));
        boolean positive = event.predicate().sign() == Sign.POSITIVE;
        weightOfEvent[at++] = positive ? event.weight() : -event.weight();
      }
      begins[article + 1] = at;
    }
  }

  /**
   * The ties that a draw of the articles gives; those that it leaves without weight are left out.
   */
  List<Tie> draw(SplittableRandom random) {
    double[] positive = new double[ties.size()];
    double[] negative = new double[ties.size()];
    int articles = begins.length - 1;
    for (int i = 0; i < articles; i++) {
      int article = random.nextInt(articles);
      for (int event = begins[article]; event < begins[article + 1]; event++) {
        double weight = weightOfEvent[event];
        positive[tieOfEvent[event]] += Math.max(weight, 0);
        negative[tieOfEvent[event]] += Math.max(-weight, 0);
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

  private long key(int one, int other) {
    return (long) Math.min(one, other) * size + Math.max(one, other);
  }
}
