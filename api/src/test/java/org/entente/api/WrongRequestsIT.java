package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.api.RunningApi.Answer;
import org.junit.jupiter.api.Test;

/** What cannot be answered is a problem detail (RFC 9457) that says what to do instead. */
class WrongRequestsIT {

  @Test
  void anUnknownPathIsAProblem() {
    Answer answer = RunningApi.get("/api/v1/alliancez");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("type").asString()).isEqualTo("urn:entente:problem:unknown-path");
    assertThat(answer.json().path("detail").asString()).contains("/api/v1/alliancez");
    assertThat(answer.json().path("instance").asString()).isEqualTo("/api/v1/alliancez");
    assertThat(answer.json().path("advice").asString()).contains("/docs");
  }

  @Test
  void aMistypedParameterIsAProblemThatNamesTheRightOne() {
    Answer answer = RunningApi.get("/api/v1/relationships?predicat=SUPPORTS");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("advice").asString()).startsWith("Did you mean 'predicate'?");
    assertThat(answer.json().path("parameter").asString()).isEqualTo("predicat");
  }

  @Test
  void aMistypedPredicateIsAProblemThatNamesTheRightOne() {
    Answer answer = RunningApi.get("/api/v1/relationships?predicate=SUPORTS");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("advice").asString()).startsWith("Did you mean SUPPORTS?");
  }

  @Test
  void anAddressThatTheServerItselfRefusesIsAProblemToo() {
    Answer answer = RunningApi.get("/api/v1/actors/a%00b");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.response().body()).doesNotContain("Tomcat");
  }
}
