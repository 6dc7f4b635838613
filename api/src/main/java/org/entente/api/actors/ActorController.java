package org.entente.api.actors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.entente.api.web.Parameters;
import org.entente.cypher.ActorQuery;
import org.entente.cypher.GraphReader;
import org.entente.cypher.Page;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is in the graph. */
@Tag(name = "Actors", description = "Persons, countries, organisations and armed groups.")
@RestController
@RequestMapping("/api/v1/actors")
class ActorController {

  private final GraphReader graph;
  private final ActorNames names;

  ActorController(GraphReader graph, ActorNames names) {
    this.graph = graph;
    this.names = names;
  }

  @Operation(
      operationId = "searchActors",
      summary = "Search actors by name",
      description =
          "With a name, the best match first; without, the actors of whom most is said first.")
  @GetMapping
  Page<ActorListItem> actors(
      @Parameter(
              description =
                  "Words, or beginnings of words, of a name or alias; case and accents do not count.",
              example = "Assad")
          @RequestParam(required = false)
          @Nullable String name,
      @Parameter(
              description =
                  "Kinds of actors, separated by commas: Person, Country, Organization, ArmedGroup.",
              example = "Person")
          @RequestParam(required = false)
          @Nullable String type,
      @Parameter(
              description =
                  "ISO 3166-1 alpha-3 code of the country that the actor is or belongs to.")
          @RequestParam(required = false)
          @Nullable String iso3,
      @Parameter(description = Parameters.LIMIT, example = "20") @RequestParam(defaultValue = "50")
          int limit,
      @Parameter(description = Parameters.CURSOR) @RequestParam(required = false)
          @Nullable String cursor) {
    Set<ActorType> types = Parameters.set("type", type, Parameters::actorType);
    String country = iso3 == null ? null : Parameters.iso3(iso3);
    String text = name == null || name.isBlank() ? null : name.strip();
    return graph
        .actors(new ActorQuery(text, types, country, Parameters.page(limit, cursor)))
        .map(ActorListItem::of);
  }

  @Operation(operationId = "actor", summary = "One actor by id")
  @GetMapping("/{id}")
  ActorDetail actor(
      @Parameter(description = "Id of the actor.", example = "country:RUS") @PathVariable
          String id) {
    return graph.actor(id).map(ActorDetail::of).orElseThrow(() -> names.unknownId(id));
  }
}
