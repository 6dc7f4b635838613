package org.entente.api.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.api.actors.ActorNames;
import org.entente.api.actors.ActorRef;
import org.entente.api.web.Parameters;
import org.entente.cypher.GraphReader;
import org.entente.cypher.TimelineQuery;
import org.entente.model.Actor;
import org.entente.model.Ontology;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Since when, until when, how often. */
@Tag(name = "Timeline", description = "Since when, until when and how often.")
@RestController
@RequestMapping("/api/v1/timeline")
class TimelineController {

  private final GraphReader graph;
  private final Ontology ontology;
  private final ActorNames names;

  TimelineController(GraphReader graph, Ontology ontology, ActorNames names) {
    this.graph = graph;
    this.ontology = ontology;
    this.names = names;
  }

  @Operation(
      operationId = "timeline",
      summary = "What was said of two actors and when",
      description =
          """
          Claims counted by predicate, direction and day, month or year of publication; articles
          without a date are left out. With 'knownAt', as the graph was before later articles came.
          """)
  @GetMapping
  TimelineView timeline(
      @Parameter(description = "One actor: id, name or alias.", example = "Russia") @RequestParam
          String actor,
      @Parameter(description = "The other: id, name or alias.", example = "Turkey") @RequestParam
          String other,
      @Parameter(description = "DAY, MONTH or YEAR.") @RequestParam(defaultValue = "MONTH")
          String granularity,
      @Parameter(description = Parameters.PREDICATE) @RequestParam(required = false)
          @Nullable String predicate,
      @Parameter(description = Parameters.SIGN) @RequestParam(required = false)
          @Nullable String sign,
      @Parameter(description = "Published on this day or later: a day, a month or a year.")
          @RequestParam(required = false)
          @Nullable String from,
      @Parameter(description = "Published on this day or before: a day, a month or a year.")
          @RequestParam(required = false)
          @Nullable String to,
      @Parameter(description = Parameters.KNOWN_AT) @RequestParam(required = false)
          @Nullable String knownAt) {
    Actor one = names.find("actor", actor);
    Actor two = names.find("other", other);
    LocalDate first = Parameters.firstDay("from", from);
    TimelineQuery query =
        new TimelineQuery(
            one.id(),
            two.id(),
            Parameters.predicates(predicate, ontology),
            Parameters.set("sign", sign, Parameters::sign),
            Parameters.constant("granularity", granularity, TimelineQuery.Granularity.values()),
            first,
            Parameters.lastDay("to", to, first),
            Parameters.moment("knownAt", knownAt));
    Map<String, ActorRef> resolved = new LinkedHashMap<>();
    resolved.put("actor", ActorRef.of(one));
    resolved.put("other", ActorRef.of(two));
    return new TimelineView(
        graph.timeline(query).stream().map(TimelineView.Point::of).toList(), resolved);
  }
}
