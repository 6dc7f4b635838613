package org.entente.api.relationships;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.entente.api.actors.ActorRef;
import org.entente.api.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * A part of the relationships that were asked for.
 *
 * @param resolved which actor was taken for each of source, target, actor and other
 */
@Schema(
    name = "RelationshipPage",
    description = "A part of the relationships, the most believed first.")
record RelationshipPage(
    List<RelationshipView> items,
    @Schema(description = "Cursor of the next part; null at the end.") @Nullable String next,
    @Schema(description = "Which actor was meant by each parameter that names one.")
        Map<String, ActorRef> resolved)
    implements Paged {}
