package org.entente.api.timeline;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.api.actors.ActorRef;
import org.entente.cypher.TimelinePoint;
import org.entente.model.Sign;

/** What was said of two actors and when. */
@Schema(name = "Timeline")
record TimelineView(
    @Schema(description = "In order of time, then of relationship.") List<Point> items,
    @Schema(description = "Which actor was meant by 'actor' and 'other'.")
        Map<String, ActorRef> resolved) {

  /** What was said with one predicate, in one direction, in one stretch of time. */
  @Schema(name = "TimelinePoint")
  record Point(
      @Schema(description = "First day of the day, month or year.") LocalDate start,
      @Schema(description = "The relationship that the claims count for.") String relationshipId,
      String source,
      String predicate,
      String target,
      Sign sign,
      @Schema(description = "Claims that it is so.") long asserted,
      @Schema(description = "Claims that it is not so.") long negated,
      @Schema(description = "Claims that it may be so.") long hypothetical,
      @Schema(description = "Articles that these claims stand in.") long articles) {

    static Point of(TimelinePoint point) {
      return new Point(
          point.start(),
          point.relationship().id(),
          point.relationship().source(),
          point.relationship().predicate(),
          point.relationship().target(),
          point.sign(),
          point.asserted(),
          point.negated(),
          point.hypothetical(),
          point.articles());
    }
  }
}
