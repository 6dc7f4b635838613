package org.entente.cypher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Field;
import org.entente.model.Participant;
import org.entente.model.Qualifiers;
import org.entente.model.Span;

/** Puts an article together sentence by sentence, with the claims that each states. */
public final class SampleArticle {

  public static final Actor NORLAND = Actor.of("country:NOR", "Norland", ActorType.COUNTRY);
  public static final Actor SUDLAND = Actor.of("country:SUD", "Sudland", ActorType.COUNTRY);
  public static final Actor OSTMARK = Actor.of("country:OST", "Ostmark", ActorType.COUNTRY);
  public static final Actor ADA =
      new Actor(
          "person:ada-lund",
          "Ada Lund",
          ActorType.PERSON,
          List.of("President Lund", "Åda Lund"),
          "NOR",
          "Q1");
  public static final Actor BRAM = Actor.of("person:bram-os", "Bram Os", ActorType.PERSON);

  private final String id;
  private final String outlet;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();

  private record Said(
      Actor source,
      String predicate,
      Actor target,
      Factuality factuality,
      Actor speaker,
      Map<String, String> qualifiers,
      double confidence,
      Span sentence) {}

  private SampleArticle(String id, String outlet, LocalDate day) {
    this.id = id;
    this.outlet = outlet;
    this.day = day;
  }

  /** An article of an outlet and a day; both may be null. */
  public static SampleArticle of(String id, String outlet, String day) {
    return new SampleArticle(id, outlet, day == null ? null : LocalDate.parse(day));
  }

  /** A sentence that asserts something. */
  public SampleArticle says(Actor source, String predicate, Actor target) {
    return says(source, predicate, target, Factuality.ASSERTED, null, Map.of());
  }

  /** A sentence that asserts something with qualifiers. */
  public SampleArticle says(
      Actor source, String predicate, Actor target, Map<String, String> qualifiers) {
    return says(source, predicate, target, Factuality.ASSERTED, null, qualifiers);
  }

  /** A sentence with everything. */
  public SampleArticle says(
      Actor source,
      String predicate,
      Actor target,
      Factuality factuality,
      Actor speaker,
      Map<String, String> qualifiers) {
    Span sentence =
        sentence(source.name() + " " + predicate + " " + target.name() + " " + factuality);
    said.add(new Said(source, predicate, target, factuality, speaker, qualifiers, 0.8, sentence));
    return this;
  }

  /** A sentence that states nothing. */
  public SampleArticle tells(String words) {
    sentence(words);
    return this;
  }

  /** The article with what was read out of it. */
  public Reading reading() {
    Article article =
        new Article(
            id,
            "News of " + id,
            text.toString(),
            outlet,
            null,
            day,
            null,
            "en",
            Map.of("section", "world", "edition", "late"));
    return new Reading(
        article, sentences, said.stream().map(claim -> claim(article, claim)).toList());
  }

  private Span sentence(String words) {
    int begin = text.length();
    text.append(words).append(".");
    Span span = new Span(Field.TEXT, begin, text.length());
    text.append("\n");
    sentences.add(span);
    return span;
  }

  private Claim claim(Article article, Said what) {
    int begin = what.sentence().begin();
    String source = what.source().name();
    String target = what.target().name();
    Span sourceSpan = new Span(Field.TEXT, begin, begin + source.length());
    int at = article.text().indexOf(target, begin + source.length());
    Span targetSpan = new Span(Field.TEXT, at, at + target.length());
    return new Claim(
        Claim.idOf(
            id,
            sourceSpan,
            what.source().id(),
            what.predicate(),
            targetSpan,
            what.target().id(),
            what.factuality(),
            what.speaker() == null ? null : what.speaker().id(),
            what.sentence()),
        id,
        new Participant(what.source(), sourceSpan, source),
        what.predicate(),
        new Participant(what.target(), targetSpan, target),
        what.factuality(),
        what.speaker(),
        Qualifiers.of(what.qualifiers()),
        List.of(Evidence.of(article, what.sentence())),
        what.confidence(),
        "sample 1",
        new Explanation("sample", "", List.of("as the test says")));
  }
}
