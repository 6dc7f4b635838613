package org.entente.cypher;

import java.util.List;
import org.entente.model.Actor;

/**
 * An actor with those around it: what a drawing shows.
 *
 * @param centre the actor itself
 * @param neighbours the actors that it has the most believed relationships with
 * @param relationships between the centre and its neighbours, and among the neighbours, the most
 *     believed first
 */
public record Neighbourhood(
    Actor centre, List<Actor> neighbours, List<Relationship> relationships) {

  public Neighbourhood {
    neighbours = List.copyOf(neighbours);
    relationships = List.copyOf(relationships);
  }
}
