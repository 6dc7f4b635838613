package org.entente.api.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.entente.api.claims.ClaimView;
import org.entente.api.relationships.RelationshipView;
import org.entente.api.web.Paged;
import org.entente.cypher.Bearing;
import org.entente.cypher.EvidenceItem;
import org.jspecify.annotations.Nullable;

/** A part of the evidence of a relationship. */
@Schema(name = "EvidencePage")
record EvidencePage(
    @Schema(description = "The relationship; null when no article asserts it.")
        @Nullable RelationshipView relationship,
    @Schema(
            description =
                "Supporting claims first, then denying, hypothetical and contradicting ones; in"
                    + " each, the newest article first.")
        List<Item> items,
    @Schema(description = "Cursor of the next part; null at the end.") @Nullable String next)
    implements Paged {

  /** A claim and what it says about the relationship. */
  @Schema(name = "EvidenceItem")
  record Item(
      @Schema(
              description =
                  "SUPPORTING asserts it; DENYING says that it is not so; HYPOTHETICAL that it may be;"
                      + " CONTRADICTING asserts the opposite sign between the two, or denies another"
                      + " predicate of the same sign.")
          Bearing bearing,
      ClaimView claim) {

    static Item of(EvidenceItem item) {
      return new Item(item.bearing(), ClaimView.of(item.claim()));
    }
  }
}
