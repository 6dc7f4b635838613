package org.entente.alliances.coalition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How alike two partitions of the same things are. A partition gives each thing the number of its
 * group.
 */
public final class PartitionComparison {

  private final int things;
  private final int[] sizes1;
  private final int[] sizes2;
  private final Map<Long, Integer> shared = new HashMap<>();

  /**
   * @throws IllegalArgumentException if the partitions are not of the same things
   */
  public PartitionComparison(int[] one, int[] other) {
    if (one.length != other.length) {
      throw new IllegalArgumentException(
          "partitions of " + one.length + " and of " + other.length + " things are not comparable");
    }
    things = one.length;
    sizes1 = sizes(one);
    sizes2 = sizes(other);
    for (int i = 0; i < things; i++) {
      shared.merge(key(one[i], other[i]), 1, Integer::sum);
    }
  }

  /**
   * The Rand index adjusted for chance (Hubert and Arabie 1985): 1 for the same partition, about 0
   * for partitions that have nothing to do with each other.
   */
  public double adjustedRand() {
    double together = 0;
    for (int count : shared.values()) {
      together += pairs(count);
    }
    double in1 = Arrays.stream(sizes1).mapToDouble(PartitionComparison::pairs).sum();
    double in2 = Arrays.stream(sizes2).mapToDouble(PartitionComparison::pairs).sum();
    double expected = pairs(things) == 0 ? 0 : in1 * in2 / pairs(things);
    double most = (in1 + in2) / 2;
    return most == expected ? 1 : (together - expected) / (most - expected);
  }

  /**
   * The variation of information (Meilă 2007) as a share of its maximum, ln n: 0 for the same
   * partition, at most 1.
   */
  public double variationOfInformation() {
    if (things < 2) {
      return 0;
    }
    double sum = 0;
    for (Map.Entry<Long, Integer> cell : shared.entrySet()) {
      double joint = cell.getValue();
      int group1 = (int) (cell.getKey() / sizes2.length);
      int group2 = (int) (cell.getKey() % sizes2.length);
      sum -= joint * (Math.log(joint / sizes1[group1]) + Math.log(joint / sizes2[group2]));
    }
    return Math.max(0, sum / things / Math.log(things));
  }

  /** Of a group of each partition, what both have as a share of what either has. */
  double jaccard(int group1, int group2) {
    int both = shared.getOrDefault(key(group1, group2), 0);
    return (double) both / (sizes1[group1] + sizes2[group2] - both);
  }

  /** For each group of the first partition, its {@link #jaccard} with the most similar one. */
  double[] bestJaccards() {
    double[] best = new double[sizes1.length];
    for (long key : shared.keySet()) {
      int group1 = (int) (key / sizes2.length);
      int group2 = (int) (key % sizes2.length);
      best[group1] = Math.max(best[group1], jaccard(group1, group2));
    }
    return best;
  }

  private long key(int group1, int group2) {
    return (long) group1 * sizes2.length + group2;
  }

  private static int[] sizes(int[] partition) {
    int[] sizes = new int[Arrays.stream(partition).max().orElse(-1) + 1];
    for (int group : partition) {
      sizes[group]++;
    }
    return sizes;
  }

  private static double pairs(double count) {
    return count * (count - 1) / 2;
  }
}
