package org.entente.alliances.similarity;

/**
 * Tones in order, each with the weight of the actor that it is for; {@code count} of them are used.
 */
record Tones(double[] tone, double[] weight, int count) {

  double weights() {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weight[i];
    }
    return sum;
  }

  double mean(double total) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += tone[i] * weight[i];
    }
    return sum / total;
  }

  double meanSquare(double total) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += tone[i] * tone[i] * weight[i];
    }
    return sum / total;
  }

  /** The tone at a place, or more than any tone behind the last. */
  double at(int place) {
    return place < count ? tone[place] : Double.POSITIVE_INFINITY;
  }
}
