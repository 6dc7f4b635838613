package org.entente.api.actors;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.entente.cypher.ActorProfile;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** One actor with the numbers that tell where to look on. */
@Schema(name = "Actor", description = "An actor with its relationships counted by predicate.")
record ActorDetail(
    @Schema(example = "country:RUS") String id,
    @Schema(example = "Russia") String name,
    @Schema(
            example = "Country",
            allowableValues = {"Person", "Country", "Organization", "ArmedGroup"})
        String type,
    @Schema(description = "Other names.") List<String> aliases,
    @Schema(example = "RUS") @Nullable String iso3,
    @Schema(description = "Wikidata id.", example = "Q159") @Nullable String wikidata,
    @Schema(description = "Claims that have it at the source.") long claimsAsSource,
    @Schema(description = "Claims that have it at the target.") long claimsAsTarget,
    @Schema(description = "Claims that it is quoted or reported as making.") long statements,
    @Schema(description = "Relationships by predicate, in the order of the ontology.")
        List<PredicateCount> predicates) {

  /** How many relationships of one predicate. */
  @Schema(name = "PredicateCount")
  record PredicateCount(
      @Schema(example = "SUPPORTS") String predicate,
      @Schema(description = "With the actor at the source; of a symmetric predicate at either end.")
          long outgoing,
      @Schema(description = "With the actor at the target; of a symmetric predicate none.")
          long incoming) {}

  static ActorDetail of(ActorProfile profile) {
    Actor actor = profile.actor();
    return new ActorDetail(
        actor.id(),
        actor.name(),
        actor.type().label(),
        actor.aliases(),
        actor.iso3(),
        actor.wikidata(),
        profile.claimsAsSource(),
        profile.claimsAsTarget(),
        profile.statements(),
        profile.predicates().stream()
            .map(one -> new PredicateCount(one.predicate(), one.outgoing(), one.incoming()))
            .toList());
  }
}
