package org.entente.alliances.coalition;

import java.util.Arrays;

/**
 * What a coalition is worth: the Potts model with negative links of Traag and Bruggeman (2009). A
 * pair in one coalition counts its positive less its negative weight, each less what chance would
 * give two actors so friendly and so quarrelsome:
 *
 * <pre>a⁺ − γ⁺ k⁺k⁺/2m⁺ − (a⁻ − γ⁻ k⁻k⁻/2m⁻)</pre>
 */
final class PottsModel {

  private final double positiveNull;
  private final double negativeNull;
  private final double totalStrength;

  PottsModel(Network network, CoalitionSettings settings) {
    double positive = Arrays.stream(network.positiveStrength).sum();
    double negative = Arrays.stream(network.negativeStrength).sum();
    positiveNull = positive > 0 ? settings.positiveResolution() / positive : 0;
    negativeNull = negative > 0 ? settings.negativeResolution() / negative : 0;
    totalStrength = positive + negative;
  }

  /**
   * What chance would leave between two groups of nodes of these strengths, positive less negative.
   */
  double expected(double positive1, double negative1, double positive2, double negative2) {
    return positiveNull * positive1 * positive2 - negativeNull * negative1 * negative2;
  }

  /**
   * The quality of a partition as a share of all weight, at most 1: (m⁺Q⁺ − m⁻Q⁻) / (m⁺ + m⁻),
   * where Q are the modularities of the positive and the negative links.
   */
  double quality(Network network, int[] group) {
    if (totalStrength == 0) {
      return 0;
    }
    int groups = Arrays.stream(group).max().orElse(-1) + 1;
    double[] positive = new double[groups];
    double[] negative = new double[groups];
    double inside = 0;
    for (int node = 0; node < network.size; node++) {
      positive[group[node]] += network.positiveStrength[node];
      negative[group[node]] += network.negativeStrength[node];
      for (int arc = network.offsets[node]; arc < network.offsets[node + 1]; arc++) {
        if (group[network.neighbours[arc]] == group[node]) {
          inside += network.positive[arc] - network.negative[arc];
        }
      }
    }
    for (int g = 0; g < groups; g++) {
      inside -= expected(positive[g], negative[g], positive[g], negative[g]);
    }
    return inside / totalStrength;
  }
}
