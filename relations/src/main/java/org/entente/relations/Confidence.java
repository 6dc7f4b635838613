package org.entente.relations;

/**
 * Turns what a rule and the model say about a claim into how likely it is to be right: Platt
 * scaling (Platt 1999) of the model's log-odds, with an offset and a slope for each of the three
 * cases.
 *
 * @param model for claims that the model alone makes
 * @param both for claims that a rule and the model make
 * @param rules for claims that a rule makes and the model does not
 */
public record Confidence(Line model, Line both, Line rules) {

  /** A straight line over log-odds. */
  public record Line(double offset, double slope) {

    double at(double probability) {
      double inside = Math.max(1e-4, Math.min(1 - 1e-4, probability));
      return 1 / (1 + Math.exp(-(offset + slope * Math.log(inside / (1 - inside)))));
    }
  }

  /** Of a claim that the model alone makes. */
  public double ofModel(double probability) {
    return model.at(probability);
  }

  /** Of a claim that a rule and the model make. */
  public double ofBoth(double probability) {
    return both.at(probability);
  }

  /** Of a claim that a rule makes and to which the model gives this probability. */
  public double ofRules(double probability) {
    return rules.at(probability);
  }
}
