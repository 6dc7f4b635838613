package org.entente.alliances.coalition;

import java.util.Arrays;
import java.util.List;

/**
 * How well other partitions of the same actors bear out the one that is shown.
 *
 * @param replicates how many others there are
 * @param adjustedRand mean adjusted Rand index with the one shown, 1 for the same
 * @param variationOfInformation mean variation of information as a share of ln n, 0 for the same
 * @param groups for each coalition, the mean Jaccard index with the most similar one of each other
 *     partition (Hennig 2007)
 * @param actors for each actor, the mean Jaccard index of its coalition with the one in which it is
 *     in each other partition
 * @param partitions the others, for {@link #together}
 */
record Agreement(
    int replicates,
    double adjustedRand,
    double variationOfInformation,
    double[] groups,
    double[] actors,
    List<int[]> partitions) {

  static Agreement of(int[] shown, int groups, List<int[]> others) {
    double rand = 0;
    double information = 0;
    double[] ofGroup = new double[groups];
    double[] ofActor = new double[shown.length];
    for (int[] other : others) {
      PartitionComparison comparison = new PartitionComparison(shown, other);
      rand += comparison.adjustedRand();
      information += comparison.variationOfInformation();
      double[] best = comparison.bestJaccards();
      for (int g = 0; g < groups; g++) {
        ofGroup[g] += best[g];
      }
      for (int actor = 0; actor < shown.length; actor++) {
        ofActor[actor] += comparison.jaccard(shown[actor], other[actor]);
      }
    }
    double count = Math.max(1, others.size());
    Arrays.setAll(ofGroup, g -> ofGroup[g] / count);
    Arrays.setAll(ofActor, actor -> ofActor[actor] / count);
    return new Agreement(
        others.size(), rand / count, information / count, ofGroup, ofActor, others);
  }

  /** The share of the partitions in which two actors are in one group. */
  double together(int one, int other) {
    return partitions.stream().filter(groups -> groups[one] == groups[other]).count()
        / (double) replicates;
  }
}
