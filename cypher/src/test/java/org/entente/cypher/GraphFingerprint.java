package org.entente.cypher;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Value;

/** A hash over everything that is in a graph but the count of its writes. */
public final class GraphFingerprint {

  private GraphFingerprint() {}

  /** The hash of the graph that a test server has. */
  public static String of(GraphServer server) {
    return Hashes.sha256(String.join("\n", lines(server)));
  }

  /** Every node and relationship as a line, in an order that does not depend on how they lie. */
  static List<String> lines(GraphServer server) {
    try (Store store = Store.connect(server.address())) {
      List<String> lines = new ArrayList<>();
      store
          .read(
              tx -> tx.run("MATCH (n) WHERE NOT n:Migration AND NOT n:GraphState RETURN n").list())
          .forEach(row -> lines.add(node(row.get("n"))));
      store
          .read(
              tx ->
                  tx.run("MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS t, r, b.id AS b").list())
          .forEach(
              row ->
                  lines.add(
                      row.get("a") + " " + row.get("t") + " " + row.get("b") + map(row.get("r"))));
      lines.sort(null);
      return lines;
    }
  }

  private static String node(Value node) {
    TreeSet<String> labels = new TreeSet<>();
    node.asNode().labels().forEach(labels::add);
    return labels + map(node);
  }

  private static String map(Value element) {
    return new TreeMap<>(element.asMap(Value::toString)).toString();
  }
}
