package org.entente.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Ontology;
import org.junit.jupiter.api.Test;

/** Lints the lexicons of bodies and of verbs that state a relation. */
class StateLexiconsTest {

  @Test
  void everyVerbStatesAPredicateOfTheOntology() {
    Ontology ontology = Ontology.standard();
    for (StateVerbs.Entry entry : StateVerbs.standard().all()) {
      assertThat(ontology.find(entry.predicate())).as(entry.verb()).isPresent();
      assertThat(entry.title().isEmpty())
          .as(entry.verb())
          .isEqualTo(!entry.predicate().equals("HOLDS_OFFICE"));
    }
  }

  @Test
  void noVerbIsWrittenTwiceForAPredicate() {
    assertThat(StateVerbs.standard().all()).doesNotHaveDuplicates();
  }

  @Test
  void bodiesBeginWithTheirParents() {
    BodyLexicon lexicon = BodyLexicon.standard();
    assertThat(lexicon.parent("Senate")).isNotNull();
    assertThat(lexicon.parent("Table")).isNull();
  }
}
