package org.entente.alliances.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.entente.alliances.AllianceMatrix;
import org.entente.alliances.PairEvent;
import org.entente.alliances.SignedGraph;
import org.entente.alliances.Tie;
import org.entente.alliances.Window;
import org.entente.model.Predicate.Mode;

/**
 * Finds coalitions: groups with many friends and few foes inside (the Potts model of Traag and
 * Bruggeman 2009, optimised in the way of Leiden, Traag et al. 2019). The same graph, settings and
 * seed give the same coalitions.
 */
public final class CoalitionFinder {

  private final CoalitionSettings settings;

  public CoalitionFinder(CoalitionSettings settings) {
    this.settings = settings;
  }

  /** The coalitions of a graph, with their stability over reruns. */
  public Coalitions find(SignedGraph graph) {
    return find(graph, List.of());
  }

  /**
   * The coalitions of what happened in a window, with their stability when the articles are drawn
   * anew: would other newspapers of the same kind have shown the same blocs?
   *
   * @param modes what counts: words, deeds, what stands, or several
   * @param replicates how often the articles are drawn; 0 for not at all
   */
  public Coalitions find(
      Collection<PairEvent> events, Window window, Set<Mode> modes, int replicates) {
    SignedGraph graph = AllianceMatrix.of(events, window).graph(modes);
    ArticleBootstrap bootstrap = new ArticleBootstrap(events, window, modes, graph);
    List<int[]> partitions = new ArrayList<>();
    SplittableRandom seeds = new SplittableRandom(~settings.seed());
    for (int i = 0; i < replicates; i++) {
      Network network = Network.of(graph.size(), bootstrap.draw(seeds.split()));
      partitions.add(search(network, seeds.nextLong()));
    }
    return find(graph, partitions);
  }

  private Coalitions find(SignedGraph graph, List<int[]> replicates) {
    Network network = Network.of(graph.size(), graph.ties());
    PottsModel model = new PottsModel(network, settings);
    List<int[]> runs = new ArrayList<>();
    SplittableRandom seeds = new SplittableRandom(settings.seed());
    int[] best = new int[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int run = 0; run < settings.runs(); run++) {
      int[] groups = search(network, seeds.nextLong());
      runs.add(groups);
      double quality = model.quality(network, groups);
      if (quality > most) {
        most = quality;
        best = groups;
      }
    }
    int[] groups = largestFirst(best);
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    Agreement reruns = Agreement.of(groups, count, runs);
    Agreement bootstrap = Agreement.of(groups, count, replicates);
    Agreement trusted = replicates.isEmpty() ? reruns : bootstrap;
    return new Coalitions(
        graph.actors(), groups, described(graph, groups, count, trusted), most, reruns, bootstrap);
  }

  private int[] search(Network network, long seed) {
    return new Search(new PottsModel(network, settings), seed).run(network);
  }

  private static List<Coalition> described(
      SignedGraph graph, int[] groups, int count, Agreement agreement) {
    double[][] weights = new double[count][4];
    for (Tie tie : graph.ties()) {
      int group1 = groups[tie.first()];
      int group2 = groups[tie.second()];
      int inOrOut = group1 == group2 ? 0 : 2;
      weights[group1][inOrOut] += tie.positive();
      weights[group1][inOrOut + 1] += tie.negative();
      if (group1 != group2) {
        weights[group2][2] += tie.positive();
        weights[group2][3] += tie.negative();
      }
    }
    List<List<Coalition.Member>> members = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      members.add(new ArrayList<>());
    }
    for (int actor = 0; actor < groups.length; actor++) {
      members
          .get(groups[actor])
          .add(new Coalition.Member(graph.actor(actor), agreement.actors()[actor]));
    }
    List<Coalition> coalitions = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      double[] w = weights[g];
      members
          .get(g)
          .sort(
              Comparator.comparingDouble(Coalition.Member::stability)
                  .reversed()
                  .thenComparing(Coalition.Member::actor));
      coalitions.add(new Coalition(members.get(g), w[0], w[1], w[2], w[3], agreement.groups()[g]));
    }
    return coalitions;
  }

  /** The same partition with the largest group as number 0; of equals, the one that came first. */
  private static int[] largestFirst(int[] groups) {
    int count = Arrays.stream(groups).max().orElse(-1) + 1;
    int[] sizes = new int[count];
    for (int group : groups) {
      sizes[group]++;
    }
    int[] place = new int[count];
    List<Integer> order = new ArrayList<>();
    for (int g = 0; g < count; g++) {
      order.add(g);
    }
    order.sort(Comparator.comparingInt((Integer g) -> -sizes[g]));
    for (int i = 0; i < count; i++) {
      place[order.get(i)] = i;
    }
    return Arrays.stream(groups).map(group -> place[group]).toArray();
  }
}
