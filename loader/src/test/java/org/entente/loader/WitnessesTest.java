package org.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.loader.annotate.Annotator;
import org.entente.loader.extract.ClaimExtractor;
import org.entente.loader.link.Linker;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Factuality;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.entente.model.text.LinkedDocument;
import org.entente.relations.Confidence;
import org.entente.relations.MarkedSentence;
import org.entente.relations.Opinion;
import org.entente.relations.PairReading;
import org.entente.relations.RelationReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules and a model beside each other; the model's opinions are given. */
class WitnessesTest {

  private static final String CONDEMNED = "France condemned Brazil on Monday.";
  private static final String UNSAID = "The whole of France had its fill of Brazil by Monday.";

  private static Annotator annotator;
  private static final Linker LINKER = Linker.standard();

  @BeforeAll
  static void loadModels() {
    annotator = new Annotator();
  }

  @Test
  void whatBothSayIsOneClaimThatNamesBoth() {
    Claim alone = only(ClaimExtractor.standard().extract(linked(CONDEMNED)));
    Claim both = only(claims(CONDEMNED, opinion("OPPOSES", true, 0.9)));
    assertThat(both.predicate()).isEqualTo("OPPOSES");
    assertThat(both.id()).isEqualTo(alone.id());
    assertThat(both.extractor()).isEqualTo(alone.extractor() + "+test-model");
    assertThat(both.explanation().steps()).contains("the model says so too (0.90)");
    assertThat(both.confidence()).isGreaterThan(0.9);
  }

  @Test
  void whatTheRulesAloneSayIsTrustedLess() {
    Claim claim = only(claims(CONDEMNED, opinion("OPPOSES", true, 0.02), 0.5));
    assertThat(claim.extractor()).doesNotContain("test-model");
    assertThat(claim.explanation().steps()).contains("the model does not say so (0.02)");
    assertThat(claim.confidence()).isLessThan(0.5);
  }

  @Test
  void whatTheModelAloneSaysHasTheSentenceAndBothMentions() {
    Claim claim = only(claims(UNSAID, opinion("OPPOSES", true, 0.8)));
    assertThat(claim.source().text()).isEqualTo("France");
    assertThat(claim.target().text()).isEqualTo("Brazil");
    assertThat(claim.evidence().get(0).quote()).isEqualTo(UNSAID);
    assertThat(claim.extractor()).isEqualTo("test-model");
    assertThat(claim.explanation().rule()).isEqualTo("trained model alone");
    assertThat(claim.factuality()).isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void theSecondActorMayBeTheSource() {
    Claim claim = only(claims(UNSAID, opinion("SUPPORTS", false, 0.8)));
    assertThat(claim.source().text()).isEqualTo("Brazil");
    assertThat(claim.target().text()).isEqualTo("France");
  }

  @Test
  void whatTheOntologyDoesNotAllowIsNotClaimed() {
    assertThat(claims(UNSAID, opinion("KIN_OF", true, 0.99))).isEmpty();
  }

  @Test
  void theModelDoesNotTurnAClaimOfTheRulesAround() {
    Claim claim = only(claims(CONDEMNED, opinion("OPPOSES", false, 0.8)));
    assertThat(claim.source().text()).isEqualTo("France");
  }

  @Test
  void ofOneVerbTheRulesSayWhichEventItIs() {
    Claim claim = only(claims(CONDEMNED, opinion("ATTACKS", true, 0.8)));
    assertThat(claim.predicate()).isEqualTo("OPPOSES");
  }

  private static Claim only(List<Claim> claims) {
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }

  private static Opinion opinion(String predicate, boolean forward, double probability) {
    return new Opinion(predicate, forward, probability, Factuality.ASSERTED);
  }

  private static List<Claim> claims(String text, Opinion opinion) {
    return claims(text, opinion, 0);
  }

  private static List<Claim> claims(String text, Opinion opinion, double threshold) {
    return ClaimExtractor.standard(new Given(opinion, threshold)).extract(linked(text));
  }

  private static LinkedDocument linked(String text) {
    Article article = Article.of("test", text);
    Block block = new Block(new Span(Field.TEXT, 0, text.length()), text);
    return LINKER.link(annotator.annotate(new Document(article, List.of(block), List.of())));
  }

  /** Says the same of every pair. */
  private record Given(Opinion opinion, double threshold) implements RelationReader {

    @Override
    public List<PairReading> read(MarkedSentence sentence, List<MarkedSentence.Pair> pairs) {
      String label = opinion.predicate() + (opinion.forward() ? ">" : "<");
      List<Opinion> said = opinion.probability() < threshold ? List.of() : List.of(opinion);
      return pairs.stream()
          .map(pair -> new PairReading(pair, said, Map.of(label, opinion.probability())))
          .toList();
    }

    @Override
    public Confidence confidence() {
      Confidence.Line line = new Confidence.Line(0, 1);
      return new Confidence(line, new Confidence.Line(1, 1), line);
    }

    @Override
    public String name() {
      return "test-model";
    }
  }
}
