package org.entente.alliances;

import java.util.Set;
import org.entente.model.Predicate.Mode;

/**
 * What passed, words and deeds apart.
 *
 * @param verbal what was said: support, agreement, accusation, threat
 * @param material what was done: aid, trade, sanctions, attacks
 * @param standing what is said to be so: alliance, membership, rivalry
 */
public record Flow(Balance verbal, Balance material, Balance standing) {

  public static final Flow NONE = new Flow(Balance.NONE, Balance.NONE, Balance.NONE);

  public Balance of(Mode mode) {
    return switch (mode) {
      case VERBAL -> verbal;
      case MATERIAL -> material;
      case STANDING -> standing;
    };
  }

  /** The sum over these modes. */
  public Balance of(Set<Mode> modes) {
    Balance sum = Balance.NONE;
    for (Mode mode : modes) {
      sum = sum.plus(of(mode));
    }
    return sum;
  }

  public Balance all() {
    return verbal.plus(material).plus(standing);
  }

  public Flow plus(Flow other) {
    return new Flow(
        verbal.plus(other.verbal), material.plus(other.material), standing.plus(other.standing));
  }
}
