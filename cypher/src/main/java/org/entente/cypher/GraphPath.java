package org.entente.cypher;

import java.util.List;
import org.entente.model.Actor;

/**
 * A way from one actor to another.
 *
 * @param actors from first to last, one more than there are steps
 * @param steps the relationships between them; each in its own direction
 * @param belief the product of the beliefs of the steps, rounded to six digits
 */
public record GraphPath(List<Actor> actors, List<Relationship> steps, double belief) {

  public GraphPath {
    actors = List.copyOf(actors);
    steps = List.copyOf(steps);
  }
}
