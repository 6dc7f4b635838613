package org.entente.api;

import org.entente.cypher.Graph;

final class ExampleGraph {
  private ExampleGraph() {}

  static void load(Graph graph) {}
}
