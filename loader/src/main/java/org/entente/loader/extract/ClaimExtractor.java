package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.entente.model.Participant;
import org.entente.model.Predicate;
import org.entente.model.Span;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.relations.RelationReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of an article out of its linked sentences: every finder looks at every sentence;
 * what they find is held against the ontology, given a factuality and a speaker, and merged.
 * Immutable and thread-safe.
 */
public final class ClaimExtractor {

  private static final String EXTRACTOR = "entente-rules/0.1";

  private final Ontology ontology;
  private final List<ClaimFinder> finders;
  private final FactualityAssessor factualities;
  private final SpeakerFinder speakers;
  private final @Nullable Witnesses witnesses;
  private final SilenceExplainer silences;

  ClaimExtractor(
      Ontology ontology,
      Lexicon lexicon,
      List<ClaimFinder> finders,
      @Nullable RelationReader model) {
    this.ontology = ontology;
    this.witnesses = model == null ? null : new Witnesses(model, ontology);
    this.finders = List.copyOf(finders);
    this.factualities = new FactualityAssessor(lexicon);
    this.speakers = new SpeakerFinder(lexicon);
    this.silences = new SilenceExplainer(lexicon, this.finders);
  }

  /** The extractor with all finders and lexicons that are part of the product, and no model. */
  public static ClaimExtractor standard() {
    return standard(null);
  }

  /**
   * The extractor with all finders and lexicons that are part of the product.
   *
   * @param model a trained model to be heard beside the rules; null for the rules alone
   */
  public static ClaimExtractor standard(@Nullable RelationReader model) {
    Ontology ontology = Ontology.standard();
    Lexicon lexicon = Lexicon.standard();
    OfficeLexicon offices = OfficeLexicon.standard();
    return new ClaimExtractor(
        ontology,
        lexicon,
        List.of(
            new FrameFinder(lexicon),
            new OfficeFinder(offices, lexicon),
            new StateVerbFinder(StateVerbs.standard(), lexicon),
            new PartyFinder(offices),
            new AffiliationFinder(offices),
            new AllyFinder(offices, lexicon),
            new BodyFinder(BodyLexicon.standard(), new Parties(offices)),
            new KinFinder(lexicon)),
        model);
  }

  /** The claims of an article, each with grounded evidence, in {@link Claim#ORDER}. */
  public List<Claim> extract(LinkedDocument document) {
    return extract(document, views(document));
  }

  /** The sentences of an article that gave no claim, each with what was missing. */
  public List<Silence> silences(LinkedDocument document) {
    Map<Integer, SentenceView> views = views(document);
    return silences.explain(
        document.annotated().document().article(),
        document.annotated().sentences(),
        views,
        extract(document, views));
  }

  /** The sentences with at least one linked mention, by index. */
  private static Map<Integer, SentenceView> views(LinkedDocument document) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : document.mentions()) {
      if (mention.actor() != null) {
        mentions.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
      }
    }
    Map<Integer, SentenceView> views = new TreeMap<>();
    for (Sentence sentence : document.annotated().sentences()) {
      List<Mention> present = mentions.getOrDefault(sentence.index(), List.of());
      if (!present.isEmpty()) {
        views.put(sentence.index(), new SentenceView(document, sentence, present, views));
      }
    }
    return views;
  }

  private List<Claim> extract(LinkedDocument document, Map<Integer, SentenceView> views) {
    ClaimCollector collector = new ClaimCollector(document);
    for (SentenceView view : views.values()) {
      List<Candidate> found = new ArrayList<>();
      for (ClaimFinder finder : finders) {
        finder.find(view, found::add);
      }
      if (witnesses == null) {
        found.forEach(candidate -> collector.collect(view, candidate, EXTRACTOR));
      } else {
        witnesses
            .hear(view, found, EXTRACTOR)
            .forEach(heard -> collector.collect(view, heard.candidate(), heard.extractor()));
      }
    }
    return collector.claims();
  }

  /** Turns candidates into claims and keeps the best of those that say the same. */
  private final class ClaimCollector {

    private final Article article;
    private final Map<String, Claim> best = new HashMap<>();

    ClaimCollector(LinkedDocument document) {
      article = document.annotated().document().article();
    }

    void collect(SentenceView view, Candidate offered, String extractor) {
      Candidate candidate = offered.named(view);
      var source = candidate.source().actor();
      var target = candidate.target().actor();
      Predicate predicate = ontology.predicate(candidate.predicate());
      if (source == null
          || target == null
          || source.id().equals(target.id())
          || !predicate.allows(source.type(), target.type())) {
        return;
      }
      List<String> steps = new ArrayList<>(candidate.explanation().steps());
      Factuality factuality = candidate.factuality();
      if (factuality == null) {
        FactualityAssessor.Assessment assessment = factualities.assess(view, candidate.trigger());
        factuality = assessment.factuality();
        steps.addAll(assessment.seen());
      }
      Mention said = speakers.speaker(view, candidate.trigger());
      Actor speaker = said == null ? null : said.actor();
      if (speaker != null) {
        steps.add("said by " + speaker.name());
      }
      Span span = candidate.evidence() == null ? view.sentence().span() : candidate.evidence();
      String id =
          Claim.idOf(
              article.id(),
              candidate.source().span(),
              source.id(),
              predicate.name(),
              candidate.target().span(),
              target.id(),
              factuality,
              speaker == null ? null : speaker.id(),
              span);
      Claim claim =
          new Claim(
              id,
              article.id(),
              new Participant(source, candidate.source().span(), candidate.source().text()),
              predicate.name(),
              new Participant(target, candidate.target().span(), candidate.target().text()),
              factuality,
              speaker,
              candidate.qualifiers(),
              List.of(Evidence.of(article, span)),
              candidate.confidence(),
              extractor,
              new Explanation(
                  candidate.explanation().rule(), candidate.explanation().entry(), steps));
      best.merge(id, claim, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }

    List<Claim> claims() {
      return best.values().stream().sorted(Claim.ORDER).toList();
    }
  }
}
