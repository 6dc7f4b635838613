package org.entente.cypher;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Ontology;
import org.entente.model.Participant;
import org.entente.model.Predicate;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** What was read out of one article, as the rows that the queries in {@code write/} take. */
final class ReadingRows {

  private final Article article;
  private final List<Span> sentences;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Ontology ontology;
  private final String hash;

  /**
   * @throws IllegalArgumentException if a claim has a predicate that the ontology lacks
   */
  ReadingRows(Reading reading, Ontology ontology) {
    this.article = reading.article();
    this.ontology = ontology;
    reading.claims().stream().sorted(Claim.ORDER).forEach(claim -> claims.put(claim.id(), claim));
    claims.values().forEach(claim -> ontology.predicate(claim.predicate()));
    this.sentences = SentenceFinder.withEvidence(reading.sentences(), claims.values());
    this.hash = hashOf();
  }

  String article() {
    return article.id();
  }

  /** Differs if anything differs that is written. */
  String hash() {
    return hash;
  }

  Collection<Claim> claims() {
    return claims.values();
  }

  int claimCount() {
    return claims.size();
  }

  Set<String> relationships() {
    Set<String> ids = new LinkedHashSet<>();
    claims.values().forEach(claim -> ids.add(key(claim).id()));
    return ids;
  }

  List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    for (Claim claim : claims.values()) {
      actors.add(claim.source().actor());
      actors.add(claim.target().actor());
      if (claim.attribution() != null) {
        actors.add(claim.attribution());
      }
    }
    return actors;
  }

  Map<String, Object> articleRow() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", article.id());
    properties.put("title", article.title());
    properties.put("source", article.source());
    properties.put("author", article.author());
    properties.put("published", article.published());
    properties.put("url", article.url());
    properties.put("language", article.language());
    Map<String, String> metadata = new TreeMap<>(article.metadata());
    properties.put("metadataKeys", List.copyOf(metadata.keySet()));
    properties.put("metadataValues", List.copyOf(metadata.values()));
    properties.put("contentHash", contentHash(article));
    properties.put("readingHash", hash);
    properties.put("sortKey", sortKey(article.published(), article.id()));
    properties.put("sentenceCount", sentences.size());
    properties.put("claimCount", claims.size());
    return Map.of("id", article.id(), "properties", properties);
  }

  List<Map<String, Object>> sentenceRows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Span span : sentences) {
      Map<String, Object> properties = place(span);
      properties.put("id", sentenceId(span));
      properties.put("text", article.quote(span));
      properties.put("position", rows.size());
      rows.add(Map.of("article", article.id(), "properties", properties));
    }
    return rows;
  }

  List<Map<String, Object>> claimRows(Function<Claim, Instant> recordedAt) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Claim claim : claims.values()) {
      rows.add(
          Map.of(
              "source", claim.source().actor().id(),
              "target", claim.target().actor().id(),
              "sourceMention", mention(claim.source()),
              "targetMention", mention(claim.target()),
              "properties", properties(claim, recordedAt.apply(claim))));
    }
    return rows;
  }

  List<Map<String, Object>> attributionRows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Claim claim : claims.values()) {
      if (claim.attribution() != null) {
        rows.add(Map.of("claim", claim.id(), "speaker", claim.attribution().id()));
      }
    }
    return rows;
  }

  List<Map<String, Object>> evidenceRows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Claim claim : claims.values()) {
      int position = 0;
      for (Evidence evidence : claim.evidence()) {
        Map<String, Object> properties = place(evidence.span());
        properties.put("quote", evidence.quote());
        properties.put("position", position++);
        String sentence = sentenceId(SentenceFinder.around(evidence.span(), sentences));
        rows.add(Map.of("claim", claim.id(), "sentence", sentence, "properties", properties));
      }
    }
    return rows;
  }

  /** Sorts by day, then by id; articles without a day come first. */
  static String sortKey(@Nullable LocalDate published, String id) {
    return (published == null ? "" : published) + " " + id;
  }

  static String contentHash(Article article) {
    return Hashes.sha256((article.title() == null ? "" : article.title()) + "\n" + article.text());
  }

  private Map<String, Object> properties(Claim claim, Instant recordedAt) {
    RelationshipKey key = key(claim);
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", claim.id());
    properties.put("article", article.id());
    properties.put("outlet", article.source());
    properties.put("published", article.published());
    properties.put("predicate", claim.predicate());
    properties.put("sign", ontology.predicate(claim.predicate()).sign().name());
    properties.put("relationship", key.id());
    properties.put("pair", key.pair());
    properties.put("factuality", claim.factuality().name());
    properties.put("confidence", claim.confidence());
    properties.put("extractor", claim.extractor());
    properties.put("rule", claim.explanation().rule());
    properties.put("entry", claim.explanation().entry());
    properties.put("steps", claim.explanation().steps());
    properties.put("recordedAt", recordedAt.atZone(ZoneOffset.UTC));
    claim
        .qualifiers()
        .values()
        .forEach((name, value) -> properties.put(QualifierProperties.property(name), value));
    return properties;
  }

  private RelationshipKey key(Claim claim) {
    Predicate predicate = ontology.predicate(claim.predicate());
    return RelationshipKey.of(claim.source().actor().id(), predicate, claim.target().actor().id());
  }

  private static Map<String, Object> mention(Participant participant) {
    Map<String, Object> properties = place(participant.mention());
    properties.put("text", participant.text());
    return properties;
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> place = new HashMap<>();
    place.put("field", span.field().key());
    place.put("begin", span.begin());
    place.put("end", span.end());
    return place;
  }

  private String sentenceId(Span span) {
    return article.id() + "#" + span.field().key() + ":" + span.begin() + "-" + span.end();
  }

  private String hashOf() {
    StringBuilder all = new StringBuilder(contentHash(article));
    all.append('\n').append(article.source()).append('\n').append(article.author());
    all.append('\n').append(article.published()).append('\n').append(article.url());
    all.append('\n').append(article.language()).append('\n');
    all.append(new TreeMap<>(article.metadata())).append('\n').append(sentences);
    claims.values().forEach(claim -> all.append('\n').append(claim));
    return Hashes.sha256(all.toString());
  }
}
