package org.entente.alliances.coalition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The coalitions of a signed graph. Every actor is in one, if only in its own. */
public final class Coalitions {

  private final List<Coalition> coalitions;
  private final double quality;
  private final Agreement reruns;
  private final Agreement bootstrap;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final int[] groups;

  Coalitions(
      List<String> actors,
      int[] groups,
      List<Coalition> coalitions,
      double quality,
      Agreement reruns,
      Agreement bootstrap) {
    this.coalitions = List.copyOf(coalitions);
    this.quality = quality;
    this.reruns = reruns;
    this.bootstrap = bootstrap;
    this.groups = groups;
    for (int i = 0; i < actors.size(); i++) {
      indexes.put(actors.get(i), i);
    }
  }

  /** The largest first; a coalition of one is an actor that stands alone. */
  public List<Coalition> coalitions() {
    return coalitions;
  }

  /** The place of the actor's coalition in {@link #coalitions()}; empty for an unknown actor. */
  public OptionalInt coalitionOf(String actor) {
    Integer index = indexes.get(actor);
    return index == null ? OptionalInt.empty() : OptionalInt.of(groups[index]);
  }

  /**
   * The modularity of the signed graph (Traag and Bruggeman 2009), at most 1: 0 where the
   * coalitions explain no more than chance.
   */
  public double quality() {
    return quality;
  }

  /** The mean adjusted Rand index of the reruns with these coalitions: 1 if all found the same. */
  public double rerunAgreement() {
    return reruns.adjustedRand();
  }

  /**
   * The mean variation of information of the reruns, as a share of ln n: 0 if all found the same.
   */
  public double rerunVariation() {
    return reruns.variationOfInformation();
  }

  /** How often the articles were drawn anew; 0 if they were not. */
  public int bootstrapReplicates() {
    return bootstrap.replicates();
  }

  /** The mean adjusted Rand index of the replicates with these coalitions; 0 without replicates. */
  public double bootstrapAgreement() {
    return bootstrap.adjustedRand();
  }

  /** The mean variation of information of the replicates, as a share of ln n. */
  public double bootstrapVariation() {
    return bootstrap.variationOfInformation();
  }

  /**
   * The share of replicates (of reruns, where there was no bootstrap) in which two actors were in
   * one coalition: a cell of the co-assignment matrix.
   *
   * @throws IllegalArgumentException if an actor is unknown
   */
  public double together(String one, String other) {
    Agreement agreement = bootstrap.replicates() > 0 ? bootstrap : reruns;
    return agreement.together(index(one), index(other));
  }

  private int index(String actor) {
    Integer index = indexes.get(actor);
    if (index == null) {
      throw new IllegalArgumentException("actor '" + actor + "' is not in the graph");
    }
    return index;
  }
}
