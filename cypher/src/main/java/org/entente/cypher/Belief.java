package org.entente.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a relationship may be believed, from the claims that assert it.
 *
 * <p>Claims are combined by noisy-or (J. Pearl, Probabilistic Reasoning in Intelligent Systems,
 * 1988, section 4.3.2): the relationship fails to hold only if every claim for it is wrong. That
 * supposes that they err independently, which the same author and the same outlet do not. So an
 * article counts once, with its best claim, and of the articles of one outlet, sorted by
 * confidence, the first counts in full, the second by half, the third by a quarter, and so on. No
 * single claim is taken as more than {@value #MOST_CERTAIN} certain, and no belief reaches 1.
 */
final class Belief {

  private static final double MOST_CERTAIN = 0.99;
  private static final double HIGHEST = 0.999999;

  private Belief() {}

  /**
   * What asserts a relationship.
   *
   * @param outlet null when unknown: then the article stands for an outlet of its own
   */
  record Assertion(String article, @Nullable String outlet, double confidence) {}

  /**
   * The belief in [0, {@value #HIGHEST}], rounded to six digits; the order of the assertions does
   * not matter.
   */
  static double of(Collection<Assertion> assertions) {
    Map<String, Map<String, Double>> bestByOutlet = new TreeMap<>();
    for (Assertion assertion : assertions) {
      bestByOutlet
          .computeIfAbsent(outlet(assertion), outlet -> new TreeMap<>())
          .merge(assertion.article(), assertion.confidence(), Math::max);
    }
    double allWrong = 1;
    for (Map<String, Double> articles : bestByOutlet.values()) {
      List<Double> confidences = new ArrayList<>(articles.values());
      confidences.sort(Comparator.reverseOrder());
      double weight = 1;
      for (double confidence : confidences) {
        allWrong *= 1 - weight * Math.min(confidence, MOST_CERTAIN);
        weight /= 2;
      }
    }
    return Math.min(Math.round((1 - allWrong) * 1e6) / 1e6, HIGHEST);
  }

  /** An outlet, or the article when none is known; never mixed up with each other. */
  static String outlet(Assertion assertion) {
    return assertion.outlet() == null
        ? "article " + assertion.article()
        : "outlet " + assertion.outlet();
  }
}
