package org.entente.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Factuality;
import org.jspecify.annotations.Nullable;

/** Turns the logits of a pair into opinions, by what the model's card says about them. */
final class Verdict {

  private static final List<Factuality> FACTUALITIES =
      List.of(Factuality.ASSERTED, Factuality.NEGATED, Factuality.HYPOTHETICAL);

  private final ModelCard card;

  Verdict(ModelCard card) {
    this.card = card;
  }

  PairReading on(MarkedSentence.Pair pair, Network.Logits logits) {
    Map<String, Double> probabilities = new HashMap<>();
    List<Opinion> opinions = new ArrayList<>(2);
    Factuality factuality = factuality(logits.factualities());
    for (int i = 0; i < card.labels().size(); i++) {
      String label = card.labels().get(i);
      double probability = probability(logits, i);
      probabilities.put(label, probability);
      if (probability >= card.thresholds()[i]) {
        opinions.add(new Opinion(predicate(label), forward(label), probability, factuality));
      }
    }
    opinions.sort(
        Comparator.comparingDouble(Opinion::probability)
            .reversed()
            .thenComparing(Opinion::predicate)
            .thenComparing(Opinion::forward));
    return new PairReading(pair, opinions, probabilities);
  }

  private double probability(Network.Logits logits, int label) {
    Confidence.Line line = card.scale().get(label);
    return 1 / (1 + Math.exp(-(line.offset() + line.slope() * logits.relations()[label])));
  }

  /** Denied or left open where the model is sure of it; else null, and the syntax decides. */
  private @Nullable Factuality factuality(float[] logits) {
    double[] each = softmax(logits);
    for (int i = 1; i < each.length; i++) {
      if (each[i] >= card.factuality()) {
        return FACTUALITIES.get(i);
      }
    }
    return null;
  }

  private static String predicate(String label) {
    return label.substring(0, label.length() - 1);
  }

  private static boolean forward(String label) {
    return !label.endsWith("<");
  }

  private static double[] softmax(float[] logits) {
    double[] out = new double[logits.length];
    double most = Double.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    double sum = 0;
    for (int i = 0; i < logits.length; i++) {
      out[i] = Math.exp(logits[i] - most);
      sum += out[i];
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= sum;
    }
    return out;
  }
}
