package org.entente.api.offices;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.entente.api.actors.ActorRef;
import org.entente.cypher.Tenure;
import org.jspecify.annotations.Nullable;

/** One office of one person. */
@Schema(name = "Tenure")
record TenureView(
    ActorRef holder,
    @Schema(description = "The country or organisation that the office is in.") ActorRef body,
    @Schema(example = "foreign minister") String title,
    @Schema(description = "Since when, as an article says: a year, month or day.")
        @Nullable String validFrom,
    @Schema(description = "Until when, as an article says.") @Nullable String validTo,
    @Schema(description = "Day of the first article that has the person in office.")
        @Nullable LocalDate seenFrom,
    @Schema(description = "Day of the last such article.") @Nullable LocalDate seenTo,
    @Schema(description = "Day of the first article that calls the person a former holder.")
        @Nullable LocalDate formerSince,
    long claimCount,
    @Schema(description = "Ids of the claims; see /api/v1/claims/{id}.") List<String> claimIds) {

  static TenureView of(Tenure tenure) {
    return new TenureView(
        ActorRef.of(tenure.holder()),
        ActorRef.of(tenure.body()),
        tenure.title(),
        tenure.validFrom(),
        tenure.validTo(),
        tenure.seenFrom(),
        tenure.seenTo(),
        tenure.formerSince(),
        tenure.claimCount(),
        tenure.claimIds());
  }

  /** The offices that were found. */
  @Schema(name = "Tenures")
  record Found(@Schema(description = "In order of time.") List<TenureView> items) {}
}
