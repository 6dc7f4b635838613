package org.entente.alliances.balance;

import java.util.List;

/**
 * Three actors who all have to do with each other.
 *
 * @param actors their ids, in order
 * @param kind by the signs of their net weights
 * @param intensity the geometric mean of the absolute net weights (Onnela et al. 2005)
 */
public record Triad(List<String> actors, TriadKind kind, double intensity) {

  public Triad {
    actors = List.copyOf(actors);
  }
}
