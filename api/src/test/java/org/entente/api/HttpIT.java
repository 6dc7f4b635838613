package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.api.RunningApi.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What every answer does as HTTP wants it: pages, tags, headers, compression. */
class HttpIT {

  @Test
  void allPagesTogetherAreTheWholeAndNothingComesTwice() {
    List<String> whole = ids(RunningApi.get("/api/v1/relationships?limit=1000").json());
    List<String> byPages = new ArrayList<>();
    String path = "/api/v1/relationships?limit=2";
    while (path != null) {
      Answer page = RunningApi.get(path);
      byPages.addAll(ids(page.json()));
      String link = page.header("Link");
      assertThat(link.isEmpty()).isEqualTo(page.json().path("next").isNull());
      path = link.isEmpty() ? null : link.substring(1, link.indexOf('>'));
    }
    assertThat(byPages).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(8);
  }

  @Test
  void whoAsksAgainWithTheTagIsToldThatNothingHasChanged() {
    Answer first = RunningApi.get("/api/v1/actors?name=russia");
    String tag = first.header("ETag");
    assertThat(tag).startsWith("W/\"");
    Answer again = RunningApi.get("/api/v1/actors?name=russia", "If-None-Match", tag);
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.response().body()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void everyAnswerKeepsTheBrowserFromMisusingIt() {
    for (String path : List.of("/", "/api/v1/predicates", "/js/main.js", "/nothing")) {
      Answer answer = RunningApi.get(path);
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void longAnswersAreCompressedForThoseWhoCanReadThem() {
    Answer answer = RunningApi.get("/api/v1/predicates", "Accept-Encoding", "gzip");
    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void nobodyElsesPageMayReadAnswersUnlessConfigured() {
    Answer answer = RunningApi.get("/api/v1/predicates", "Origin", "https://example.org");
    assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aNameThatPointsAtThisMachineFromOutsideIsRefused() throws IOException {
    assertThat(
            raw(
                "GET /api/v1/predicates HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .contains("application/problem+json", "evil.example");
  }

  @Test
  void aRequestThatIsNoHttpIsAProblemThatDoesNotNameTheServer() throws IOException {
    assertThat(
            raw(
                "GET /api/v1/actors?name=<>\" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json")
        .doesNotContainIgnoringCase("tomcat");
  }

  @Test
  void nothingCanBeChanged() {
    URI actors = RunningApi.address("/api/v1/actors");
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      Answer answer =
          RunningApi.send(
              HttpRequest.newBuilder(actors)
                  .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                  .build());
      assertThat(answer.status()).isEqualTo(405);
      assertThat(answer.json().path("type").asString())
          .isEqualTo("urn:entente:problem:method-not-allowed");
    }
  }

  @Test
  void healthAndMetricsAreThere() {
    assertThat(RunningApi.get("/actuator/health").json().at("/components/graph/status").asString())
        .isEqualTo("UP");
    assertThat(RunningApi.get("/actuator/metrics/http.server.requests").status()).isEqualTo(200);
    assertThat(RunningApi.get("/actuator/env").status()).isEqualTo(404);
  }

  private static List<String> ids(JsonNode page) {
    return page.path("items").valueStream().map(item -> item.path("id").asString()).toList();
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", RunningApi.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
