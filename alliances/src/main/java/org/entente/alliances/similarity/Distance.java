package org.entente.alliances.similarity;

/** How far apart two tones in [-1, 1] are. */
public enum Distance {
  ABSOLUTE(2) {
    @Override
    double between(double x, double y) {
      return Math.abs(x - y);
    }
  },
  /** Friend against foe counts four times as much as friend against stranger. */
  SQUARED(4) {
    @Override
    double between(double x, double y) {
      return (x - y) * (x - y);
    }
  };

  final double most;

  Distance(double most) {
    this.most = most;
  }

  abstract double between(double x, double y);
}
