package org.entente.cypher;

import java.util.List;
import java.util.Set;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Sign;

/** Which predicates of the ontology a question is about. */
final class Types {

  private Types() {}

  /**
   * The predicates with one of these names and one of these signs; an empty set does not restrict.
   *
   * @throws IllegalArgumentException if the ontology lacks one of the names
   */
  static List<Predicate> wanted(Ontology ontology, Set<String> names, Set<Sign> signs) {
    names.forEach(ontology::predicate);
    return ontology.predicates().stream()
        .filter(predicate -> names.isEmpty() || names.contains(predicate.name()))
        .filter(predicate -> signs.isEmpty() || signs.contains(predicate.sign()))
        .toList();
  }

  static List<String> names(List<Predicate> predicates) {
    return predicates.stream().map(Predicate::name).toList();
  }

  static List<String> all(Ontology ontology) {
    return ontology.predicates().stream().map(Predicate::name).toList();
  }
}
