package org.entente.alliances.coalition;

/**
 * How coalitions are looked for.
 *
 * @param positiveResolution γ⁺ of Traag and Bruggeman: higher finds more and smaller coalitions
 * @param negativeResolution γ⁻: higher forgives more enmity inside a coalition
 * @param runs how often the search is started afresh; the best result is taken, and how well they
 *     agree is its stability
 * @param seed the same seed gives the same coalitions
 */
public record CoalitionSettings(
    double positiveResolution, double negativeResolution, int runs, long seed) {

  /** Both resolutions 1, ten runs. */
  public static final CoalitionSettings STANDARD = new CoalitionSettings(1, 1, 10, 1);

  public CoalitionSettings {
    if (!(positiveResolution >= 0) || !(negativeResolution >= 0)) {
      throw new IllegalArgumentException(
          "resolutions are not below 0, not " + positiveResolution + " and " + negativeResolution);
    }
    if (runs < 1) {
      throw new IllegalArgumentException("there must be one run at least, not " + runs);
    }
  }
}
