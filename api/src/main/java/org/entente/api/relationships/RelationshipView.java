package org.entente.api.relationships;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.entente.api.actors.ActorRef;
import org.entente.cypher.Relationship;
import org.entente.model.Sign;
import org.jspecify.annotations.Nullable;

/** A relationship. */
@Schema(
    name = "Relationship",
    description =
        "What all asserted claims of one predicate between two actors come to. Claims that deny it"
            + " or call it possible are counted beside it, never in it.")
public record RelationshipView(
    @Schema(example = "country:RUS~SUPPORTS~person:bashar-al-assad") String id,
    ActorRef source,
    @Schema(example = "SUPPORTS") String predicate,
    ActorRef target,
    @Schema(description = "Of the predicate: for friends, for foes, or neither.") Sign sign,
    @Schema(description = "Whether source and target may be swapped.") boolean symmetric,
    @Schema(description = "0 to 1: grows with every outlet and article that says the same.")
        double belief,
    @Schema(description = "Asserted claims.") long claimCount,
    @Schema(description = "Articles that assert it.") long articleCount,
    @Schema(description = "Outlets that assert it.") long sourceCount,
    @Schema(description = "Claims that deny it.") long negatedCount,
    @Schema(description = "Claims that it may be, or will.") long hypotheticalCount,
    @Schema(description = "Day of the first article that asserts it.")
        @Nullable LocalDate firstSeen,
    @Schema(description = "Day of the last article that asserts it.") @Nullable LocalDate lastSeen,
    @Schema(description = "Of HOLDS_OFFICE: the offices, the most often stated first.")
        List<String> titles,
    @Schema(description = "Since when it holds, as articles say: a year, month or day.")
        @Nullable String validFrom,
    @Schema(description = "Until when it holds, as articles say.") @Nullable String validTo,
    @Schema(description = "Whether it still holds, as the newest article that says so has it.")
        @Nullable Boolean current) {

  public static RelationshipView of(Relationship one) {
    return new RelationshipView(
        one.id(),
        ActorRef.of(one.source()),
        one.predicate(),
        ActorRef.of(one.target()),
        one.sign(),
        one.symmetric(),
        one.belief(),
        one.claimCount(),
        one.articleCount(),
        one.sourceCount(),
        one.negatedCount(),
        one.hypotheticalCount(),
        one.firstSeen(),
        one.lastSeen(),
        one.titles(),
        one.validFrom(),
        one.validTo(),
        one.current());
  }
}
