package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lints the ontology file. */
class OntologyTest {

  private static final Set<String> QUALIFIERS =
      Set.of("title", "kin", "amount", "goods", "since", "until", "date", "current");

  /** The other classes of PLOVER are of deeds. */
  private static final Set<String> PLOVER_VERBAL =
      Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");

  private final Ontology ontology = Ontology.standard();

  @Test
  void hasTheThirtyPredicatesOfVersionOne() {
    assertThat(ontology.version()).isEqualTo("1");
    assertThat(ontology.predicates()).hasSize(30);
  }

  @Test
  void everyPredicateIsWellFormed() {
    for (Predicate predicate : ontology.predicates()) {
      assertThat(predicate.name()).matches("[A-Z]+(_[A-Z]+)*");
      assertThat(predicate.label()).as(predicate.name()).matches("[a-z ]+");
      assertThat(predicate.meaning()).as(predicate.name()).endsWith(".");
      assertThat(predicate.sources()).as(predicate.name()).isNotEmpty();
      assertThat(predicate.targets()).as(predicate.name()).isNotEmpty();
      assertThat(QUALIFIERS).as(predicate.name()).containsAll(predicate.qualifiers());
      if (predicate.symmetric()) {
        assertThat(predicate.sources()).as(predicate.name()).isEqualTo(predicate.targets());
      }
    }
  }

  @Test
  void everyEventPredicateIsComparableWithPlover() {
    for (Predicate predicate : ontology.predicates()) {
      assertThat(predicate.plover().isEmpty())
          .as(predicate.name())
          .isEqualTo(predicate.kind() == Predicate.Kind.STATE);
    }
  }

  @Test
  void anEventIsVerbalOrMaterialAsThePloverClassesItFallsUnder() {
    for (Predicate predicate : ontology.predicates()) {
      if (predicate.kind() == Predicate.Kind.STATE) {
        assertThat(predicate.mode()).as(predicate.name()).isEqualTo(Predicate.Mode.STANDING);
      } else {
        assertThat(predicate.plover())
            .as(predicate.name())
            .anyMatch(
                plover ->
                    PLOVER_VERBAL.contains(plover) == (predicate.mode() == Predicate.Mode.VERBAL));
      }
    }
  }

  @Test
  void aStateIsNeitherSaidNorDone() {
    String broken =
        "version: 1\npredicates:\n  LIKES:\n    kind: STATE\n    mode: VERBAL\n    sign: POSITIVE\n";
    assertThatThrownBy(
            () -> Ontology.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("LIKES is a STATE and has a 'mode'");
  }

  @Test
  void saysWhatIsMissing() {
    String broken = "version: 1\npredicates:\n  LIKES:\n    kind: STATE\n";
    assertThatThrownBy(
            () -> Ontology.read(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
        .hasMessageContaining("LIKES lacks 'sign'");
  }
}
