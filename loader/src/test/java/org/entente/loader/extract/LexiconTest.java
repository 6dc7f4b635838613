package org.entente.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.junit.jupiter.api.Test;

/** Lints the event lexicon. */
class LexiconTest {

  private final Lexicon lexicon = Lexicon.standard();
  private final Ontology ontology = Ontology.standard();

  @Test
  void everyEntryNamesAPredicateOfTheOntology() {
    for (List<LexiconEntry> entries : lexicon.all()) {
      for (LexiconEntry entry : entries) {
        assertThat(ontology.find(entry.predicate())).as(entry.line()).isPresent();
      }
    }
  }

  @Test
  void symmetricFramesHaveSymmetricPredicates() {
    for (List<LexiconEntry> entries : lexicon.all()) {
      for (LexiconEntry entry : entries) {
        assertThat(entry.mutual())
            .as(entry.line())
            .isEqualTo(ontology.predicate(entry.predicate()).symmetric());
      }
    }
  }

  @Test
  void everyEventPredicateCanBeSaid() {
    Set<String> said = new HashSet<>();
    lexicon.all().forEach(entries -> entries.forEach(entry -> said.add(entry.predicate())));
    for (Predicate predicate : ontology.predicates()) {
      if (predicate.kind() == Predicate.Kind.EVENT) {
        assertThat(said).contains(predicate.name());
      }
    }
  }

  @Test
  void noEntryIsWrittenTwice() {
    for (List<LexiconEntry> entries : lexicon.all()) {
      assertThat(entries).doesNotHaveDuplicates();
    }
  }
}
