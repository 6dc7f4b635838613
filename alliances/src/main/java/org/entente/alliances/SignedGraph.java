package org.entente.alliances;

import java.util.List;

/**
 * Actors, and between some pairs of them a positive and a negative weight. It has no direction.
 *
 * @param actors actor ids; a tie names them by their index
 * @param ties at most one for each pair
 */
public record SignedGraph(List<String> actors, List<Tie> ties) {

  /**
   * @throws IllegalArgumentException if a tie names an actor that is not there
   */
  public SignedGraph {
    actors = List.copyOf(actors);
    ties = List.copyOf(ties);
    for (Tie tie : ties) {
      if (tie.second() >= actors.size()) {
        throw new IllegalArgumentException(
            "a tie names actor " + tie.second() + " of " + actors.size());
      }
    }
  }

  public int size() {
    return actors.size();
  }

  public String actor(int index) {
    return actors.get(index);
  }
}
