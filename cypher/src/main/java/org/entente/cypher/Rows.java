package org.entente.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Field;
import org.entente.model.Participant;
import org.entente.model.Sign;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Node;

/** Makes our records of what the store gives. */
final class Rows {

  private Rows() {}

  static Actor actor(Value value) {
    return actor(value.asNode());
  }

  static Actor actor(Node node) {
    return new Actor(
        node.get("id").asString(),
        node.get("name").asString(),
        type(node.labels()),
        strings(node.get("aliases")),
        text(node, "iso3"),
        text(node, "wikidata"));
  }

  /** From columns {@code source}, {@code relationship} and {@code target}. */
  static Relationship relationship(Record row) {
    return relationship(
        row.get("relationship"), actor(row.get("source")), actor(row.get("target")));
  }

  static Relationship relationship(MapAccessor found, Actor source, Actor target) {
    return new Relationship(
        RelationshipKey.parse(found.get("id").asString()),
        source,
        target,
        Sign.valueOf(found.get("sign").asString()),
        found.get("symmetric").asBoolean(),
        found.get("belief").asDouble(),
        found.get("claimCount").asLong(),
        found.get("articleCount").asLong(),
        found.get("sourceCount").asLong(),
        found.get("negatedCount").asLong(),
        found.get("hypotheticalCount").asLong(),
        day(found, "firstSeen"),
        day(found, "lastSeen"),
        strings(found.get("titles")),
        text(found, "validFrom"),
        text(found, "validTo"),
        found.get("current").isNull() ? null : found.get("current").asBoolean());
  }

  static ArticleSummary article(MapAccessor found) {
    return new ArticleSummary(
        found.get("id").asString(),
        text(found, "title"),
        text(found, "source"),
        text(found, "author"),
        day(found, "published"),
        text(found, "url"),
        text(found, "language"),
        found.get("contentHash").asString(),
        found.get("sentenceCount").asLong(),
        found.get("claimCount").asLong());
  }

  static Map<String, String> metadata(MapAccessor article) {
    List<String> keys = strings(article.get("metadataKeys"));
    List<String> values = strings(article.get("metadataValues"));
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      metadata.put(keys.get(i), values.get(i));
    }
    return metadata;
  }

  static StoredSentence sentence(MapAccessor found) {
    return new StoredSentence(span(found), found.get("text").asString());
  }

  /** From a row of {@code read/claims.cypher}. */
  static StoredClaim claim(Record row) {
    Value claim = row.get("claim");
    List<Evidence> evidence = new ArrayList<>();
    List<StoredSentence> sentences = new ArrayList<>();
    for (Value item : row.get("evidence").values()) {
      evidence.add(
          new Evidence(span(item.get("words")), item.get("words").get("quote").asString()));
      sentences.add(sentence(item.get("sentence")));
    }
    Value speaker = row.get("speaker");
    return new StoredClaim(
        new Claim(
            claim.get("id").asString(),
            claim.get("article").asString(),
            participant(row.get("source"), row.get("sourceMention")),
            claim.get("predicate").asString(),
            participant(row.get("target"), row.get("targetMention")),
            Factuality.valueOf(claim.get("factuality").asString()),
            speaker.isNull() ? null : actor(speaker),
            QualifierProperties.read(claim.asMap()),
            evidence,
            claim.get("confidence").asDouble(),
            claim.get("extractor").asString(),
            new Explanation(
                claim.get("rule").asString(),
                claim.get("entry").asString(),
                strings(claim.get("steps")))),
        Sign.valueOf(claim.get("sign").asString()),
        RelationshipKey.parse(claim.get("relationship").asString()),
        sentences,
        article(row.get("article")),
        claim.get("recordedAt").asZonedDateTime().toInstant());
  }

  static @Nullable LocalDate day(MapAccessor from, String key) {
    return from.get(key).isNull() ? null : from.get(key).asLocalDate();
  }

  static @Nullable String text(MapAccessor from, String key) {
    return from.get(key).isNull() ? null : from.get(key).asString();
  }

  private static Participant participant(Value actor, Value mention) {
    return new Participant(actor(actor), span(mention), mention.get("text").asString());
  }

  private static Span span(MapAccessor place) {
    return new Span(
        Field.ofKey(place.get("field").asString()),
        place.get("begin").asInt(),
        place.get("end").asInt());
  }

  private static List<String> strings(Value value) {
    return value.isNull() ? List.of() : value.asList(Value::asString);
  }

  /** The label beside {@code Actor}. */
  private static ActorType type(Iterable<String> labels) {
    for (ActorType type : ActorType.values()) {
      for (String label : labels) {
        if (label.equals(type.label())) {
          return type;
        }
      }
    }
    throw new IllegalStateException("an actor in the graph has no type, only " + labels);
  }
}
