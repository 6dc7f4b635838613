package org.entente.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.cypher.Reading;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Field;
import org.entente.model.Participant;
import org.entente.model.Qualifiers;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** An article with its claims, as if it had been read; written so that a test can be read, too. */
final class ExampleArticle {

  private final String id;
  private final String title;
  private final @Nullable String outlet;
  private final @Nullable LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  private record Statement(
      Span sentence,
      Actor source,
      Span sourceWords,
      String predicate,
      Actor target,
      Span targetWords,
      Factuality factuality,
      @Nullable Actor speaker,
      Map<String, String> qualifiers) {}

  private ExampleArticle(
      String id, String title, @Nullable String outlet, @Nullable LocalDate published) {
    this.id = id;
    this.title = title;
    this.outlet = outlet;
    this.published = published;
  }

  static ExampleArticle of(String id, String title, String outlet, String published) {
    return new ExampleArticle(id, title, outlet, LocalDate.parse(published));
  }

  static ExampleArticle undated(String id, String title) {
    return new ExampleArticle(id, title, null, null);
  }

  ExampleArticle sentence(String words) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    sentences.add(new Span(Field.TEXT, text.length(), text.length() + words.length()));
    text.append(words);
    return this;
  }

  ExampleArticle states(
      Actor source, String sourceWords, String predicate, Actor target, String targetWords) {
    return states(
        source, sourceWords, predicate, target, targetWords, Factuality.ASSERTED, null, Map.of());
  }

  /** A claim of the last sentence. */
  ExampleArticle states(
      Actor source,
      String sourceWords,
      String predicate,
      Actor target,
      String targetWords,
      Factuality factuality,
      @Nullable Actor speaker,
      Map<String, String> qualifiers) {
    Span sentence = sentences.get(sentences.size() - 1);
    statements.add(
        new Statement(
            sentence,
            source,
            find(sentence, sourceWords),
            predicate,
            target,
            find(sentence, targetWords),
            factuality,
            speaker,
            qualifiers));
    return this;
  }

  Reading reading() {
    Article article =
        new Article(
            id, title, text.toString(), outlet, "A. Reporter", published, null, "en", Map.of());
    return new Reading(
        article, sentences, statements.stream().map(one -> claim(article, one)).toList());
  }

  private Span find(Span sentence, String words) {
    int begin = text.indexOf(words, sentence.begin());
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in the sentence");
    }
    return new Span(Field.TEXT, begin, begin + words.length());
  }

  private static Claim claim(Article article, Statement one) {
    return new Claim(
        Claim.idOf(
            article.id(),
            one.sourceWords(),
            one.source().id(),
            one.predicate(),
            one.targetWords(),
            one.target().id(),
            one.factuality(),
            one.speaker() == null ? null : one.speaker().id(),
            one.sentence()),
        article.id(),
        new Participant(one.source(), one.sourceWords(), article.quote(one.sourceWords())),
        one.predicate(),
        new Participant(one.target(), one.targetWords(), article.quote(one.targetWords())),
        one.factuality(),
        one.speaker(),
        Qualifiers.of(one.qualifiers()),
        List.of(Evidence.of(article, one.sentence())),
        0.8,
        "example 1",
        new Explanation("frames", "back ; v ; SUBJ > OBJ", List.of("backs is the verb")));
  }
}
