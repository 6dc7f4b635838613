package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.entente.cypher.GraphServer;
import org.junit.jupiter.api.Test;

/** What can be set to guard the API: keys, limits, origins. */
class GuardedIT {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void onlyThoseWithAKeyMayAskAndOnlyAdminsSeeMetrics() throws Exception {
    String keys = "ada:READER:" + sha256("ada's key") + ",bob:ADMIN:" + sha256("bob's key");
    try (ApiServer api = start(Map.of("entente.api.keys", keys))) {
      assertThat(get(api, "/api/v1/predicates").statusCode()).isEqualTo(401);
      assertThat(get(api, "/api/v1/predicates").headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer realm=\"entente\"");
      assertThat(get(api, "/api/v1/predicates", "X-API-Key", "wrong").statusCode()).isEqualTo(401);
      assertThat(get(api, "/api/v1/predicates", "X-API-Key", "ada's key").statusCode())
          .isEqualTo(200);
      assertThat(get(api, "/api/v1/predicates", "Authorization", "Bearer ada's key").statusCode())
          .isEqualTo(200);
      assertThat(get(api, "/actuator/metrics", "X-API-Key", "ada's key").statusCode())
          .isEqualTo(403);
      assertThat(get(api, "/actuator/metrics", "X-API-Key", "bob's key").statusCode())
          .isEqualTo(200);
      assertThat(get(api, "/actuator/health").statusCode()).isEqualTo(200);
      assertThat(get(api, "/").statusCode()).isEqualTo(200);
      // Neither another spelling of the path nor another method leads around the check.
      assertThat(get(api, "/api/v1/../v1/predicates").statusCode()).isIn(401, 404);
      assertThat(get(api, "//api/v1/predicates").statusCode()).isNotEqualTo(200);
      assertThat(get(api, "/api;x=y/v1/predicates").statusCode()).isNotEqualTo(200);
      assertThat(get(api, "/%61pi/v1/predicates").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aKeyThatIsNotWrittenAsItShouldIsRefusedWithoutRepeatingIt() {
    assertThatThrownBy(() -> start(Map.of("entente.api.keys", "ada:READER:secret")))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("SHA-256")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whoAsksTooOftenIsToldWhenToTryAgain() throws Exception {
    try (ApiServer api = start(Map.of("entente.api.requests-per-minute", "3"))) {
      for (int i = 0; i < 3; i++) {
        assertThat(get(api, "/api/v1/predicates").statusCode()).isEqualTo(200);
      }
      HttpResponse<String> refused = get(api, "/api/v1/predicates");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 61L);
      assertThat(get(api, "/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aPageOfAnAllowedOriginMayReadAnswers() throws Exception {
    try (ApiServer api = start(Map.of("entente.api.allowed-origins", "https://desk.example"))) {
      assertThat(
              get(api, "/api/v1/predicates", "Origin", "https://desk.example")
                  .headers()
                  .firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://desk.example");
      assertThat(get(api, "/api/v1/predicates", "Origin", "https://other.example").statusCode())
          .isEqualTo(403);
    }
  }

  private static ApiServer start(Map<String, String> settings) {
    settings.forEach(System::setProperty);
    try {
      return ApiServer.start(ApiConfig.local(0), GraphServer.shared().graph());
    } finally {
      settings.keySet().forEach(System::clearProperty);
    }
  }

  private static HttpResponse<String> get(ApiServer api, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String sha256(String key) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
  }
}
