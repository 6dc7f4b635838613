package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.api.RunningApi.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The questions that the API is there for, each one obvious request. */
class AnswersIT {

  @Test
  void whoSupportsAssad() {
    JsonNode answer = json("/api/v1/relationships?predicate=SUPPORTS&target=Assad");
    assertThat(texts(answer, "/source/name")).containsExactly("Russia");
    assertThat(answer.at("/items/0/claimCount").asInt()).isEqualTo(2);
    assertThat(answer.at("/items/0/negatedCount").asInt()).isEqualTo(1);
    assertThat(answer.at("/items/0/sign").asString()).isEqualTo("POSITIVE");
    assertThat(answer.at("/items/0/firstSeen").asString()).isEqualTo("2012-08-30");
    assertThat(answer.at("/items/0/lastSeen").asString()).isEqualTo("2012-09-02");
    assertThat(answer.at("/resolved/target/id").asString()).isEqualTo("person:bashar-al-assad");
  }

  @Test
  void whomDoesRussiaArm() {
    JsonNode answer = json("/api/v1/relationships?source=kremlin&predicate=sells_arms_to");
    assertThat(texts(answer, "/target/name")).containsExactly("Syria");
  }

  @Test
  void everythingBetweenTwoBothWays() {
    JsonNode answer = json("/api/v1/relationships?actor=Russia&other=person:bashar-al-assad");
    assertThat(texts(answer, "/predicate"))
        .containsExactlyInAnyOrder("SUPPORTS", "SUPPORTS", "OPPOSES");
  }

  @Test
  void whoIsHostileToSyriaInATime() {
    assertThat(
            texts(
                json("/api/v1/relationships?target=Syria&sign=negative&from=2011&to=2011-12"),
                "/predicate"))
        .containsExactly("SANCTIONS");
    assertThat(
            texts(json("/api/v1/relationships?target=Syria&sign=negative&from=2012"), "/predicate"))
        .isEmpty();
  }

  @Test
  void aDenialIsNoRelationshipAndCanBeReadAllTheSame() {
    assertThat(RunningApi.get("/api/v1/relationships/country:RUS~SUPPORTS~country:SYR").status())
        .isEqualTo(404);
    JsonNode why =
        json("/api/v1/relationships/country:RUS~SUPPORTS~country:SYR/evidence?bearing=DENYING");
    assertThat(why.at("/relationship").isNull()).isTrue();
    assertThat(texts(why, "/claim/attribution/name")).containsExactly("Sergei Lavrov");
  }

  @Test
  void everyRelationshipOpensItsSentences() {
    JsonNode why =
        json("/api/v1/relationships/country:RUS~SUPPORTS~person:bashar-al-assad/evidence");
    assertThat(texts(why, "/bearing"))
        .containsExactly("SUPPORTING", "SUPPORTING", "DENYING", "CONTRADICTING");
    JsonNode newest = why.at("/items/0/claim");
    assertThat(newest.at("/evidence/0/quote").asString()).isEqualTo("The Kremlin stands by Assad.");
    assertThat(newest.at("/evidence/0/begin").asInt()).isZero();
    assertThat(newest.at("/source/mention/text").asString()).isEqualTo("The Kremlin");
    assertThat(newest.at("/article/source").asString()).isEqualTo("Wire");
    assertThat(newest.at("/article/published").asString()).isEqualTo("2012-09-02");
    assertThat(newest.at("/explanation/rule").asString()).isEqualTo("frames");
  }

  @Test
  void actorsAreFoundByTheBeginningOfAWordWithoutAccents() {
    assertThat(texts(json("/api/v1/actors?name=erdog"), "/name"))
        .containsExactly("Recep Tayyip Erdoğan");
    assertThat(texts(json("/api/v1/actors?name=kremlin"), "/name")).containsExactly("Russia");
    assertThat(texts(json("/api/v1/actors?name=assad&type=Country"), "/name")).isEmpty();
  }

  @Test
  void anActorKnowsItsNumbers() {
    JsonNode actor = json("/api/v1/actors/country:RUS");
    assertThat(actor.path("name").asString()).isEqualTo("Russia");
    assertThat(actor.path("predicates").size()).isGreaterThan(3);
  }

  @Test
  void aNameOfSeveralActorsIsAProblemThatListsThem() {
    Answer answer = RunningApi.get("/api/v1/relationships?source=Carter");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("type").asString())
        .isEqualTo("urn:entente:problem:ambiguous-actor");
    assertThat(texts(answer.json(), "candidates", "/id"))
        .containsExactlyInAnyOrder("person:ash-carter", "person:jimmy-carter");
  }

  @Test
  void howTwoAreConnected() {
    JsonNode paths =
        json("/api/v1/paths?source=Jimmy Carter&target=Syria&limit=3".replace(" ", "+"));
    assertThat(paths.at("/items/0/steps").size()).isEqualTo(2);
    assertThat(paths.at("/items/0/actors/1/name").asString()).isEqualTo("Russia");
  }

  @Test
  void whenATurnCame() {
    JsonNode timeline = json("/api/v1/timeline?actor=Turkey&other=Syria&granularity=year");
    assertThat(texts(timeline, "/predicate")).containsExactlyInAnyOrder("ALLIED_WITH", "SANCTIONS");
    assertThat(timeline.at("/items/0/start").asString()).isEqualTo("2011-01-01");
    assertThat(texts(json("/api/v1/timeline?actor=Turkey&other=Syria&knownAt=2020-01-01"), "/sign"))
        .isEmpty();
  }

  @Test
  void whoHeldWhichOffice() {
    JsonNode offices = json("/api/v1/offices?body=Russia&title=foreign");
    assertThat(texts(offices, "/holder/name")).containsExactly("Sergei Lavrov");
  }

  @Test
  void whatIsSaidBetweenTwoWhetherItBecameARelationshipOrNot() {
    JsonNode claims = json("/api/v1/claims?actor=Russia&other=Syria&factuality=NEGATED");
    assertThat(texts(claims, "/factuality")).containsExactly("NEGATED");
    String id = claims.at("/items/0/claimId").asString();
    assertThat(json("/api/v1/claims/" + id).path("claimId").asString()).isEqualTo(id);
  }

  @Test
  void articlesAreListedAndOpenedByWhateverIdTheyHave() {
    assertThat(texts(json("/api/v1/articles?source=Wire"), "/id"))
        .containsExactly("2012-wire", "2011-sanctions");
    JsonNode article = json("/api/v1/articles/undated%2Fmarkup");
    assertThat(article.at("/article/published").isNull()).isTrue();
    assertThat(article.path("sentences").size()).isEqualTo(1);
    assertThat(article.path("claims").size()).isEqualTo(1);
  }

  @Test
  void thePredicatesComeWithTheirWordsAndColours() {
    JsonNode ontology = json("/api/v1/predicates");
    assertThat(texts(ontology, "/name")).contains("SUPPORTS", "SELLS_ARMS_TO", "OPPOSES");
    assertThat(texts(ontology, "signs", "/line")).containsExactly("solid", "dotted", "dashed");
  }

  @Test
  void theSystemSaysHowLargeItIs() {
    JsonNode system = json("/api/v1/system");
    assertThat(system.path("articles").asInt()).isGreaterThanOrEqualTo(6);
    assertThat(system.path("server").asString()).startsWith("Neo4j/");
  }

  private static JsonNode json(String path) {
    Answer answer = RunningApi.get(path);
    assertThat(answer.status()).as(path + " answered " + answer.response().body()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> texts(JsonNode answer, String pointer) {
    return texts(answer, "items", pointer);
  }

  private static List<String> texts(JsonNode answer, String list, String pointer) {
    return answer.path(list).valueStream().map(item -> item.at(pointer).asString()).toList();
  }
}
