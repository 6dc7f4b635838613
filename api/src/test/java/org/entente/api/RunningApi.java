package org.entente.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.entente.cypher.GraphServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a client sees it, on a real Neo4j; one for all tests of the process. */
final class RunningApi {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static ApiServer shared;

  private RunningApi() {}

  /** Started when first asked for, with the example in its graph. */
  static synchronized ApiServer server() {
    if (shared == null) {
      ExampleGraph.load(GraphServer.shared().emptyGraph());
      shared = ApiServer.start(ApiConfig.local(0), GraphServer.shared().graph());
    }
    return shared;
  }

  /** What comes back, whatever its status. */
  record Answer(int status, HttpResponse<String> response) {

    JsonNode json() {
      return JSON.readTree(response.body());
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  static Answer get(String pathAndQuery, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(pathAndQuery)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  static URI address(String pathAndQuery) {
    return server().uri().resolve(pathAndQuery);
  }

  static Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
