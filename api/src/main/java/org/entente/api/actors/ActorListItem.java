package org.entente.api.actors;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.entente.cypher.ActorSummary;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** An actor in a list. */
@Schema(name = "ActorListItem", description = "An actor with how much is known about it.")
record ActorListItem(
    @Schema(example = "country:RUS") String id,
    @Schema(example = "Russia") String name,
    @Schema(
            example = "Country",
            allowableValues = {"Person", "Country", "Organization", "ArmedGroup"})
        String type,
    @Schema(description = "Other names.") List<String> aliases,
    @Schema(example = "RUS") @Nullable String iso3,
    @Schema(description = "Wikidata id.", example = "Q159") @Nullable String wikidata,
    @Schema(description = "Claims that have it at either end, of whatever factuality.")
        long claimCount,
    @Schema(description = "Relationships that have it at either end.") long relationshipCount) {

  static ActorListItem of(ActorSummary summary) {
    Actor actor = summary.actor();
    return new ActorListItem(
        actor.id(),
        actor.name(),
        actor.type().label(),
        actor.aliases(),
        actor.iso3(),
        actor.wikidata(),
        summary.claimCount(),
        summary.relationshipCount());
  }
}
