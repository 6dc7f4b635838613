package org.entente.alliances;

import org.entente.model.Predicate.Mode;
import org.entente.model.Sign;

/** Adds up events for a {@link Flow}. */
final class FlowSum {

  private static final int MODES = Mode.values().length;

  private final int[] events = new int[2 * MODES];
  private final double[] weights = new double[2 * MODES];

  void add(PairEvent event) {
    int slot = event.predicate().mode().ordinal();
    if (event.predicate().sign() == Sign.NEGATIVE) {
      slot += MODES;
    }
    events[slot]++;
    weights[slot] += event.weight();
  }

  Flow flow() {
    return new Flow(balance(Mode.VERBAL), balance(Mode.MATERIAL), balance(Mode.STANDING));
  }

  private Balance balance(Mode mode) {
    int positive = mode.ordinal();
    int negative = positive + MODES;
    return new Balance(events[positive], events[negative], weights[positive], weights[negative]);
  }
}
