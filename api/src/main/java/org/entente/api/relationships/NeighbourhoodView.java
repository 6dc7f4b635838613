package org.entente.api.relationships;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.entente.api.actors.ActorRef;
import org.entente.cypher.Neighbourhood;

/** An actor with those around it. */
@Schema(name = "Neighbourhood")
record NeighbourhoodView(
    ActorRef centre,
    @Schema(description = "Those with the most believed relationships to the centre.")
        List<ActorRef> neighbours,
    @Schema(
            description =
                "Between the centre and its neighbours, and among the neighbours; the most believed"
                    + " first.")
        List<RelationshipView> relationships) {

  static NeighbourhoodView of(Neighbourhood around) {
    return new NeighbourhoodView(
        ActorRef.of(around.centre()),
        around.neighbours().stream().map(ActorRef::of).toList(),
        around.relationships().stream().map(RelationshipView::of).toList());
  }
}
