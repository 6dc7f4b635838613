package org.entente.api.system;

import org.entente.cypher.Graph;
import org.entente.cypher.GraphException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the store answers, for {@code /actuator/health}. */
@Component("graph")
class GraphHealth implements HealthIndicator {

  private final Graph graph;

  GraphHealth(Graph graph) {
    this.graph = graph;
  }

  @Override
  public Health health() {
    try {
      org.entente.cypher.Health health = graph.health();
      return Health.up()
          .withDetail("server", health.server())
          .withDetail("graphVersion", health.version().tag())
          .withDetail("roundTripMillis", health.roundTripMillis())
          .build();
    } catch (GraphException e) {
      return Health.down().withDetail("reason", e.kind().name()).build();
    }
  }
}
