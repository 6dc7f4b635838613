package org.entente.alliances.turning;

import java.time.LocalDate;
import java.util.List;
import org.entente.alliances.Balance;
import org.entente.alliances.PairEvent;

/**
 * A pair that turned from friends to foes or back.
 *
 * @param source actor id; of an undirected search the one that sorts first
 * @param target actor id
 * @param direction where it turned
 * @param since the day of the first event of the new sign
 * @param before what passed from the turn before up to this one
 * @param after what passed from this turn up to the next
 * @param gain how much better two stretches explain what happened than one: twice the difference of
 *     their log-likelihoods. Above 10 the turn is hardly in doubt, below 4 it may be chance
 * @param witnesses the first events of the new sign
 */
public record Turn(
    String source,
    String target,
    Direction direction,
    LocalDate since,
    Balance before,
    Balance after,
    double gain,
    List<PairEvent> witnesses) {

  /** Where a pair turned. */
  public enum Direction {
    /** From more good than bad to more bad than good. */
    AGAINST,
    /** From more bad than good to more good than bad. */
    TOWARDS
  }

  public Turn {
    witnesses = List.copyOf(witnesses);
  }
}
