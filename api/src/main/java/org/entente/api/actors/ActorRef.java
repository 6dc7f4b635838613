package org.entente.api.actors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** An actor where something else is told about it. */
@Schema(name = "ActorRef", description = "An actor, as far as it must be known to be named.")
public record ActorRef(
    @Schema(description = "Stable id.", example = "country:RUS") String id,
    @Schema(description = "Canonical name.", example = "Russia") String name,
    @Schema(
            description = "Kind of actor.",
            example = "Country",
            allowableValues = {"Person", "Country", "Organization", "ArmedGroup"})
        String type,
    @Schema(
            description = "ISO 3166-1 alpha-3 code of the country that the actor is or belongs to.",
            example = "RUS")
        @Nullable String iso3) {

  public static ActorRef of(Actor actor) {
    return new ActorRef(actor.id(), actor.name(), actor.type().label(), actor.iso3());
  }
}
