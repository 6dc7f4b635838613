package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Explanation;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;
import org.entente.relations.MarkedSentence.Pair;
import org.entente.relations.Opinion;
import org.entente.relations.PairReading;
import org.entente.relations.RelationReader;

/**
 * Hears two witnesses on every sentence: the rules, who are exact and miss much, and the trained
 * model, which reads what rules cannot. What both say is one claim with one confidence; what the
 * model alone says must name two mentions of the sentence and be allowed by the ontology, like any
 * other claim.
 */
final class Witnesses {

  /**
   * What the model alone says and is less likely to be right than this is not handed on: dropping
   * it costs no F1 on annotated articles, and spares the graph an edge that most readers would
   * deny.
   */
  private static final double LEAST_ALONE = 0.3;

  private final RelationReader model;
  private final Ontology ontology;

  Witnesses(RelationReader model, Ontology ontology) {
    this.model = model;
    this.ontology = ontology;
  }

  /** A candidate, and who spoke for it. */
  record Heard(Candidate candidate, String extractor) {}

  /**
   * @param ruled what the rules say about the sentence
   * @return that, with the model's opinion weighed in, and what the model says beside
   */
  List<Heard> hear(SentenceView view, List<Candidate> ruled, String rules) {
    ActorsOfSentence actors = ActorsOfSentence.of(view);
    List<Pair> pairs = actors.pairs();
    List<PairReading> readings = pairs.isEmpty() ? List.of() : model.read(actors.marked(), pairs);
    Map<String, PairReading> byEnds = new LinkedHashMap<>();
    for (PairReading reading : readings) {
      byEnds.put(
          actors.id(reading.pair().first()) + "\n" + actors.id(reading.pair().second()), reading);
    }
    List<Heard> heard = new ArrayList<>();
    Set<String> said = new HashSet<>();
    for (Candidate candidate : ruled) {
      heard.add(weighed(candidate, byEnds, rules));
      Predicate predicate = ontology.predicate(candidate.predicate());
      said.add(key(id(candidate.source()), predicate, id(candidate.target())));
      said.add(key(id(candidate.target()), predicate, id(candidate.source())));
    }
    for (PairReading reading : readings) {
      for (Opinion opinion : reading.opinions()) {
        ofModel(view, actors, reading.pair(), opinion, said, heard);
      }
    }
    return heard;
  }

  /** The candidate of a rule with the confidence that it has after the model was heard. */
  private Heard weighed(Candidate candidate, Map<String, PairReading> byEnds, String rules) {
    String source = id(candidate.source());
    String target = id(candidate.target());
    PairReading reading = byEnds.get(source + "\n" + target);
    boolean forward = reading != null;
    if (reading == null) {
      reading = byEnds.get(target + "\n" + source);
    }
    if (reading == null) {
      return new Heard(candidate, rules);
    }
    double probability = reading.probability(candidate.predicate(), forward);
    boolean agrees = agrees(reading, candidate.predicate(), forward);
    double confidence =
        agrees ? model.confidence().ofBoth(probability) : model.confidence().ofRules(probability);
    List<String> steps = new ArrayList<>(candidate.explanation().steps());
    steps.add(
        String.format(
            Locale.ROOT,
            "the model %s (%.2f)",
            agrees ? "says so too" : "does not say so",
            probability));
    Explanation why =
        new Explanation(candidate.explanation().rule(), candidate.explanation().entry(), steps);
    return new Heard(
        new Candidate(
            candidate.source(),
            candidate.predicate(),
            candidate.target(),
            candidate.trigger(),
            candidate.factuality(),
            candidate.evidence(),
            candidate.qualifiers(),
            confidence,
            why),
        agrees ? rules + "+" + model.name() : rules);
  }

  private boolean agrees(PairReading reading, String predicate, boolean forward) {
    boolean symmetric = ontology.predicate(predicate).symmetric();
    return reading.opinions().stream()
        .anyMatch(o -> o.predicate().equals(predicate) && (symmetric || o.forward() == forward));
  }

  private void ofModel(
      SentenceView view,
      ActorsOfSentence actors,
      Pair pair,
      Opinion opinion,
      Set<String> said,
      List<Heard> heard) {
    Predicate predicate = ontology.find(opinion.predicate()).orElse(null);
    ActorsOfSentence.Nearest nearest = actors.nearest(pair);
    Mention source = opinion.forward() ? nearest.first() : nearest.second();
    Mention target = opinion.forward() ? nearest.second() : nearest.first();
    if (predicate == null
        || !predicate.allows(actors.type(source), actors.type(target))
        || said.contains(key(id(source), predicate, id(target)))) {
      return;
    }
    double confidence = model.confidence().ofModel(opinion.probability());
    if (confidence < LEAST_ALONE) {
      return;
    }
    String how = String.format(Locale.ROOT, "probability %.2f", opinion.probability());
    heard.add(
        new Heard(
            new Candidate(
                source,
                opinion.predicate(),
                target,
                actors.trigger(view, source, target),
                opinion.factuality(),
                null,
                Qualifiers.NONE,
                confidence,
                new Explanation("trained model alone", model.name(), List.of(how))),
            model.name()));
  }

  /**
   * What the rules have said so that the model need not: a state itself; of events, that there is
   * one of this sign. Rules read which from the verb, and the model would name a second for it.
   */
  private static String key(String source, Predicate predicate, String target) {
    String what =
        predicate.kind() == Predicate.Kind.EVENT ? predicate.sign().name() : predicate.name();
    return source + "\n" + what + "\n" + target;
  }

  private static String id(Mention mention) {
    return mention.actor() == null ? "" : mention.actor().id();
  }
}
