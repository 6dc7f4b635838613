package org.entente.api.predicates;

import io.swagger.v3.oas.annotations.media.Schema;
import org.entente.model.Sign;

/** A sign with how it is to be shown: never by colour alone. */
@Schema(name = "Sign", description = "A sign of predicates and how it is to be shown.")
record SignView(
    Sign name,
    @Schema(example = "friendly") String label,
    @Schema(example = "+") String symbol,
    @Schema(description = "Colour on a light ground.", example = "#1b66b0") String color,
    @Schema(description = "Colour on a dark ground.", example = "#6cb2f5") String colorOnDark,
    @Schema(
            description = "How lines are drawn, for those who do not see colours.",
            allowableValues = {"solid", "dashed", "dotted"})
        String line) {

  /**
   * The colours differ in lightness, too, and are told apart with each kind of colour blindness.
   */
  static SignView of(Sign sign) {
    return switch (sign) {
      case POSITIVE -> new SignView(sign, "friendly", "+", "#1b66b0", "#6cb2f5", "solid");
      case NEUTRAL -> new SignView(sign, "neither", "○", "#667085", "#a3adbd", "dotted");
      case NEGATIVE -> new SignView(sign, "hostile", "−", "#b5391a", "#f58a68", "dashed");
    };
  }
}
