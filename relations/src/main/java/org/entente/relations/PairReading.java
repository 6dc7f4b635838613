package org.entente.relations;

import java.util.List;
import java.util.Map;

/**
 * What the model makes of two actors of a sentence.
 *
 * @param pair the two
 * @param opinions what it holds likely enough to be said, the likeliest first
 * @param probabilities of every relation that it knows, by its label
 */
public record PairReading(
    MarkedSentence.Pair pair, List<Opinion> opinions, Map<String, Double> probabilities) {

  public PairReading {
    opinions = List.copyOf(opinions);
    probabilities = Map.copyOf(probabilities);
  }

  /**
   * How likely a relation is.
   *
   * @param forward whether the first actor of the pair is the source; without meaning for a
   *     symmetric predicate
   * @return in [0, 1]; 0 for a predicate that the model does not know
   */
  public double probability(String predicate, boolean forward) {
    Double either = probabilities.get(predicate + "=");
    return either != null
        ? either
        : probabilities.getOrDefault(predicate + (forward ? ">" : "<"), 0.0);
  }
}
