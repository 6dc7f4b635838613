package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Factuality;
import org.entente.model.Ontology;
import org.entente.model.Participant;
import org.entente.model.Predicate;
import org.entente.model.Span;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;

/**
 * Reads the claims of an article out of its linked sentences: every finder looks at every sentence;
 * what they find is held against the ontology, given a factuality and a speaker, and merged.
 * Immutable and thread-safe.
 */
public final class ClaimExtractor {

  private static final String EXTRACTOR = "entente-rules/0.1";

  private final Ontology ontology;
  private final List<ClaimFinder> finders;

  ClaimExtractor(Ontology ontology, List<ClaimFinder> finders) {
    this.ontology = ontology;
    this.finders = List.copyOf(finders);
  }

  /** The extractor with all finders and lexicons that are part of the product. */
  public static ClaimExtractor standard() {
    Ontology ontology = Ontology.standard();
    return new ClaimExtractor(ontology, List.of());
  }

  /** The claims of an article, each with grounded evidence, in {@link Claim#ORDER}. */
  public List<Claim> extract(LinkedDocument document) {
    Map<Integer, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : document.mentions()) {
      if (mention.actor() != null) {
        mentions.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
      }
    }
    ClaimCollector collector = new ClaimCollector(document);
    for (Sentence sentence : document.annotated().sentences()) {
      List<Mention> present = mentions.getOrDefault(sentence.index(), List.of());
      if (!present.isEmpty()) {
        SentenceView view = new SentenceView(document, sentence, present);
        for (ClaimFinder finder : finders) {
          finder.find(view, candidate -> collector.collect(view, candidate));
        }
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

    void collect(SentenceView view, Candidate candidate) {
      var source = candidate.source().actor();
      var target = candidate.target().actor();
      Predicate predicate = ontology.predicate(candidate.predicate());
      if (source == null
          || target == null
          || source.id().equals(target.id())
          || !predicate.allows(source.type(), target.type())) {
        return;
      }
      Factuality factuality =
          candidate.factuality() == null ? Factuality.ASSERTED : candidate.factuality();
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
              null,
              span);
      Claim claim =
          new Claim(
              id,
              article.id(),
              new Participant(source, candidate.source().span(), candidate.source().text()),
              predicate.name(),
              new Participant(target, candidate.target().span(), candidate.target().text()),
              factuality,
              null,
              candidate.qualifiers(),
              List.of(Evidence.of(article, span)),
              candidate.confidence(),
              EXTRACTOR,
              candidate.explanation());
      best.merge(id, claim, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }

    List<Claim> claims() {
      return best.values().stream().sorted(Claim.ORDER).toList();
    }
  }
}
