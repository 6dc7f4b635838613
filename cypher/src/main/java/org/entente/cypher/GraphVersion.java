package org.entente.cypher;

/**
 * Which state of which graph: equal versions give equal answers.
 *
 * @param graph made at random when the graph is first set up, so that a graph that was thrown away
 *     and loaded anew is never taken for the old one
 * @param number grows with every write that changed something
 */
public record GraphVersion(String graph, long number) {

  /** Fit for an ETag, such as {@code 5f0c2e1ab34d-17}. */
  public String tag() {
    return graph + "-" + number;
  }
}
