package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.entente.cypher.Graph;
import org.entente.cypher.GraphAddress;
import org.entente.cypher.GraphServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starting, stopping, and what happens when the graph goes away. */
class LifecycleIT {

  @Test
  void itStopsInFiveSecondsAndGivesItsPortBack() {
    ApiServer first = ApiServer.start(ApiConfig.local(0), GraphServer.shared().graph());
    int port = first.port();
    long before = System.nanoTime();
    first.close();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    try (ApiServer second = ApiServer.start(ApiConfig.local(port), GraphServer.shared().graph())) {
      assertThat(second.port()).isEqualTo(port);
    }
    assertThat(GraphServer.shared().graph().version().number()).isNotNegative();
  }

  @Test
  void aTakenPortIsSaid() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(ApiConfig.LOCAL))) {
      assertThatThrownBy(
              () ->
                  ApiServer.start(
                      ApiConfig.local(taken.getLocalPort()), GraphServer.shared().graph()))
          .isInstanceOf(ApiException.class)
          .hasMessageContaining("port " + taken.getLocalPort())
          .hasMessageContaining("taken");
    }
  }

  @Test
  void aGraphThatHasGoneIsAProblemAndBadHealth() throws Exception {
    GraphAddress real = GraphServer.shared().address();
    GraphServer.shared().graph();
    Line line = new Line(real.uri().getHost(), real.uri().getPort());
    try (Graph graph =
            Graph.connect(
                GraphAddress.of("bolt://127.0.0.1:" + line.port(), real.user(), real.password()));
        ApiServer api = ApiServer.start(ApiConfig.local(0), graph)) {
      assertThat(get(api, "api/v1/system").statusCode()).isEqualTo(200);
      line.cut();
      long before = System.nanoTime();
      HttpResponse<String> answer = get(api, "api/v1/system");
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      JsonNode problem = JsonMapper.shared().readTree(answer.body());
      assertThat(problem.path("type").asString())
          .isEqualTo("urn:entente:problem:graph-unavailable");
      assertThat(answer.body()).doesNotContain("bolt://");
      assertThat(get(api, "actuator/health").statusCode()).isEqualTo(503);
      assertThat(get(api, "").statusCode()).isEqualTo(200);
    }
  }

  private static HttpResponse<String> get(ApiServer api, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(api.uri().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
