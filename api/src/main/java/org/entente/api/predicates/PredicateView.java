package org.entente.api.predicates;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Sign;

/** A predicate as the ontology defines it. */
@Schema(name = "Predicate")
record PredicateView(
    @Schema(example = "SELLS_ARMS_TO") String name,
    @Schema(description = "How it is said between two names.", example = "sells arms to")
        String label,
    String meaning,
    Sign sign,
    @Schema(description = "What is so, or what is done or felt.") Predicate.Kind kind,
    @Schema(description = "Whether an event is said or done.") Predicate.Mode mode,
    boolean symmetric,
    @Schema(description = "Kinds of actors that may stand at the source.") List<String> from,
    @Schema(description = "Kinds of actors that may stand at the target.") List<String> to,
    @Schema(description = "Event classes of PLOVER that it falls under.") List<String> plover,
    @Schema(description = "What a claim may state beside its two ends.") List<String> qualifiers) {

  static PredicateView of(Predicate predicate) {
    return new PredicateView(
        predicate.name(),
        predicate.label(),
        predicate.meaning(),
        predicate.sign(),
        predicate.kind(),
        predicate.mode(),
        predicate.symmetric(),
        labels(predicate.sources()),
        labels(predicate.targets()),
        predicate.plover(),
        predicate.qualifiers().stream().sorted().toList());
  }

  private static List<String> labels(Set<ActorType> types) {
    return types.stream().sorted(Comparator.naturalOrder()).map(ActorType::label).toList();
  }

  /** The ontology. */
  @Schema(name = "Ontology")
  record All(
      @Schema(description = "Version of the ontology.", example = "1") String version,
      List<SignView> signs,
      @Schema(description = "In the order of the ontology.") List<PredicateView> items) {

    static All of(Ontology ontology) {
      return new All(
          ontology.version(),
          Arrays.stream(Sign.values()).map(SignView::of).toList(),
          ontology.predicates().stream().map(PredicateView::of).toList());
    }
  }
}
