package org.entente.api.paths;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.entente.api.actors.ActorRef;
import org.entente.api.relationships.RelationshipView;
import org.entente.cypher.GraphPath;

/** A way from one actor to another. */
@Schema(name = "Path")
record PathView(
    @Schema(description = "From first to last, one more than there are steps.")
        List<ActorRef> actors,
    @Schema(description = "The relationships between them, each in its own direction.")
        List<RelationshipView> steps,
    @Schema(description = "The product of the beliefs of the steps.") double belief) {

  static PathView of(GraphPath path) {
    return new PathView(
        path.actors().stream().map(ActorRef::of).toList(),
        path.steps().stream().map(RelationshipView::of).toList(),
        path.belief());
  }

  /** The ways that were found. */
  @Schema(name = "Paths")
  record Found(
      @Schema(description = "Empty when they are not connected so.") List<PathView> items,
      @Schema(description = "Which actor was meant by 'source' and 'target'.")
          Map<String, ActorRef> resolved) {}
}
