package org.entente.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.evaluation.AnnotatedArticles.Annotation;
import org.entente.evaluation.AnnotatedArticles.Gold;
import org.entente.model.Claim;
import org.entente.model.Participant;

/** Whom the annotators of one article meant, whatever each of them called him. */
final class ActorNames {

  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  ActorNames(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      annotation
          .actors()
          .forEach(
              (name, forms) -> names.computeIfAbsent(name, key -> new HashSet<>()).addAll(forms));
    }
    // One may have chosen as the canonical name what is an alias to the other.
    for (String one : names.keySet()) {
      for (String other : names.keySet()) {
        if (!one.equals(other) && (calls(other, one) || calls(one, other))) {
          Set<String> joined = new HashSet<>(of(one));
          joined.addAll(of(other));
          names.put(one, joined);
          names.put(other, joined);
        }
      }
    }
  }

  Set<String> of(String actor) {
    return names.getOrDefault(actor, Set.of());
  }

  private boolean calls(String actor, String name) {
    return of(actor).contains(Names.normal(name));
  }

  boolean sameActor(String one, String other) {
    return one.equals(other) || calls(other, one) || calls(one, other);
  }

  boolean sameClaim(Gold one, Gold other) {
    return one.predicate().equals(other.predicate())
        && (sameActor(one.source(), other.source()) && sameActor(one.target(), other.target())
            || Predicates.symmetric(one.predicate())
                && sameActor(one.source(), other.target())
                && sameActor(one.target(), other.source()));
  }

  boolean meant(String actor, Participant end) {
    return of(actor).contains(Names.normal(end.actor().name()))
        || Names.mentions(of(actor), end.text());
  }

  boolean forward(Gold gold, Claim claim) {
    return meant(gold.source(), claim.source()) && meant(gold.target(), claim.target());
  }

  boolean backward(Gold gold, Claim claim) {
    return meant(gold.source(), claim.target()) && meant(gold.target(), claim.source());
  }

  boolean matches(Gold gold, Claim claim) {
    return gold.predicate().equals(claim.predicate())
        && (forward(gold, claim)
            || Predicates.symmetric(gold.predicate()) && backward(gold, claim));
  }
}
