package org.entente.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Participant;
import org.entente.model.Span;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** Claims and mentions as JSON, one object a line: the public format of {@code extract}. */
public final class ClaimJson {

  private final ObjectMapper json = new ObjectMapper();

  /**
   * One claim as a line of JSON.
   *
   * @param explain whether to add why it was made
   */
  public String claim(Claim claim, boolean explain) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("claimId", claim.id());
    line.put("articleId", claim.articleId());
    line.put("source", participant(claim.source()));
    line.put("predicate", claim.predicate());
    line.put("target", participant(claim.target()));
    line.put("factuality", claim.factuality().name());
    line.put("attribution", attribution(claim.attribution()));
    line.put("qualifiers", qualifiers(claim));
    line.put("evidence", claim.evidence().stream().map(ClaimJson::evidence).toList());
    line.put("confidence", Math.round(claim.confidence() * 1000) / 1000.0);
    line.put("extractor", claim.extractor());
    if (explain) {
      Map<String, Object> why = new LinkedHashMap<>();
      why.put("rule", claim.explanation().rule());
      why.put("entry", claim.explanation().entry());
      why.put("steps", claim.explanation().steps());
      line.put("explanation", why);
    }
    return json.writeValueAsString(line);
  }

  /** All mentions of an article as a line of JSON. */
  public String mentions(LinkedDocument document) {
    List<Map<String, Object>> mentions =
        document.mentions().stream().map(ClaimJson::mention).toList();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("articleId", document.annotated().document().article().id());
    line.put("mentions", mentions);
    return json.writeValueAsString(line);
  }

  /**
   * All sentences of an article with their linked mentions as a line of JSON: what the trained
   * model reads, and is trained on.
   */
  public String sentences(LinkedDocument document) {
    Map<Integer, List<Map<String, Object>>> mentions =
        document.mentions().stream()
            .filter(mention -> mention.actor() != null)
            .collect(
                Collectors.groupingBy(
                    Mention::sentence,
                    Collectors.mapping(ClaimJson::mentionWithForm, Collectors.toList())));
    Article article = document.annotated().document().article();
    List<Map<String, Object>> sentences = new ArrayList<>();
    for (Sentence sentence : document.annotated().sentences()) {
      Map<String, Object> words = words(sentence.span(), article.quote(sentence.span()));
      words.put("mentions", mentions.getOrDefault(sentence.index(), List.of()));
      sentences.add(words);
    }
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("articleId", article.id());
    line.put("sentences", sentences);
    return json.writeValueAsString(line);
  }

  private static Map<String, Object> mentionWithForm(Mention mention) {
    Map<String, Object> words = mention(mention);
    words.put("form", mention.form().name());
    return words;
  }

  private static Map<String, Object> qualifiers(Claim claim) {
    Map<String, Object> qualifiers = new LinkedHashMap<>(claim.qualifiers().values());
    qualifiers.computeIfPresent("current", (key, value) -> Boolean.valueOf(value.toString()));
    return qualifiers;
  }

  private static Map<String, Object> participant(Participant participant) {
    Map<String, Object> end = actor(participant.actor());
    end.remove("iso3");
    end.put("mention", words(participant.mention(), participant.text()));
    return end;
  }

  private static Map<String, Object> mention(Mention mention) {
    Map<String, Object> words = words(mention.span(), mention.text());
    words.put("actor", mention.actor() == null ? null : actor(mention.actor()));
    return words;
  }

  private static Map<String, Object> words(Span span, String text) {
    Map<String, Object> words = place(span);
    words.put("text", text);
    return words;
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    Map<String, Object> words = place(evidence.span());
    words.put("quote", evidence.quote());
    return words;
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("field", span.field().key());
    place.put("begin", span.begin());
    place.put("end", span.end());
    return place;
  }

  private static Map<String, Object> actor(Actor actor) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", actor.id());
    fields.put("name", actor.name());
    fields.put("type", actor.type().label());
    fields.put("iso3", actor.iso3());
    return fields;
  }

  private static @Nullable Map<String, Object> attribution(@Nullable Actor speaker) {
    if (speaker == null) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", speaker.id());
    fields.put("name", speaker.name());
    return fields;
  }
}
