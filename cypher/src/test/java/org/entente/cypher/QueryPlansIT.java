package org.entente.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Ontology;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.summary.Plan;

/** Every query starts at an index, at the count store, or at the end of a relationship. */
class QueryPlansIT {

  private static final Path QUERIES =
      Path.of("src/main/resources/org/entente/cypher").toAbsolutePath();

  /** Scans that grow with the graph. */
  private static final Set<String> SCANS =
      Set.of(
          "AllNodesScan",
          "NodeByLabelScan",
          "DirectedAllRelationshipsScan",
          "UndirectedAllRelationshipsScan",
          "DirectedRelationshipTypeScan",
          "UndirectedRelationshipTypeScan",
          "DirectedUnionRelationshipTypesScan",
          "UndirectedUnionRelationshipTypesScan");

  /** They count or go through everything because that is the question. */
  private static final Set<String> OF_EVERYTHING =
      Set.of("outlets", "migrations-applied", "remove-unfounded");

  @TestFactory
  List<DynamicTest> startAtAnIndex() throws IOException {
    Graph graph = GraphServer.shared().graph();
    Store store = Store.connect(graph.address());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(QUERIES)) {
      for (Path file : files.filter(QueryPlansIT::isQuestion).sorted().toList()) {
        String name = QUERIES.relativize(file).toString().replace(".cypher", "");
        tests.add(DynamicTest.dynamicTest(name, () -> check(store, name)));
      }
    }
    return tests;
  }

  private static boolean isQuestion(Path file) {
    String path = file.toString();
    return path.endsWith(".cypher")
        && !path.contains("/migrations/")
        && !path.endsWith("migration-constraint.cypher")
        && !path.endsWith("relationship-index.cypher");
  }

  private static void check(Store store, String name) {
    boolean one = Queries.text(name).contains("({{types}}") || name.contains("of-type");
    List<String> types =
        one || name.contains("counted") || name.startsWith("derive/")
            ? List.of("SUPPORTS")
            : Types.all(Ontology.standard());
    String text =
        Queries.text(name, types)
            .replace("{{hops}}", "4")
            .replace("{{paths}}", "10")
            .replace(
                "{{branches}}",
                Queries.forEach("read/relationships-of-type", Types.all(Ontology.standard())));
    Plan plan = store.read(tx -> tx.run("EXPLAIN " + text).consume().plan());
    if (OF_EVERYTHING.stream().noneMatch(name::endsWith)) {
      assertThat(operators(plan)).as("plan of " + name).noneMatch(SCANS::contains);
    }
  }

  private static List<String> operators(Plan plan) {
    List<String> operators = new ArrayList<>();
    operators.add(plan.operatorType().replaceFirst("@.*", ""));
    plan.children().forEach(child -> operators.addAll(operators(child)));
    return operators;
  }
}
