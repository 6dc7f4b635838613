package org.entente.api.system;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the graph is. */
@Tag(name = "System", description = "How large the graph is, and in which state.")
@RestController
@RequestMapping("/api/v1/system")
class SystemController {

  private final Graph graph;
  private final GraphReader reader;

  SystemController(Graph graph, GraphReader reader) {
    this.graph = graph;
    this.reader = reader;
  }

  @Operation(operationId = "system", summary = "How large the graph is, and in which state")
  @GetMapping
  SystemView system() {
    return SystemView.of(graph.health(), reader.statistics());
  }
}
