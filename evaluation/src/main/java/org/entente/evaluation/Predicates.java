package org.entente.evaluation;

import java.util.Set;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Sign;

/** What the scores need to know of predicates. */
final class Predicates {

  private static final Ontology ONTOLOGY = Ontology.standard();

  /** Whoever meets, negotiates, trades or belongs has thereby no opinion of the other. */
  private static final Set<String> NO_STANCE =
      Set.of("MEMBER_OF", "MEETS", "NEGOTIATES_WITH", "TRADES_WITH");

  private Predicates() {}

  static boolean symmetric(String predicate) {
    return ONTOLOGY.find(predicate).map(Predicate::symmetric).orElse(false);
  }

  /** The stance that a predicate shows: for, against or none. */
  static Sign stance(String predicate) {
    Sign sign = ONTOLOGY.find(predicate).map(Predicate::sign).orElse(Sign.NEUTRAL);
    return NO_STANCE.contains(predicate) ? Sign.NEUTRAL : sign;
  }
}
