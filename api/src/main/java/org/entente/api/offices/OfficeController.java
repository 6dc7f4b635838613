package org.entente.api.offices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.entente.api.actors.ActorNames;
import org.entente.api.web.Parameters;
import org.entente.api.web.ProblemException;
import org.entente.api.web.ProblemType;
import org.entente.cypher.GraphReader;
import org.entente.cypher.OfficeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who held which office when. */
@Tag(name = "Offices", description = "Who held which office when.")
@RestController
@RequestMapping("/api/v1/offices")
class OfficeController {

  private final GraphReader graph;
  private final ActorNames names;

  OfficeController(GraphReader graph, ActorNames names) {
    this.graph = graph;
    this.names = names;
  }

  @Operation(
      operationId = "offices",
      summary = "Who held which office when",
      description =
          "At least one of 'holder' and 'body' is needed. Offices are dated; they are never names.")
  @GetMapping
  TenureView.Found offices(
      @Parameter(description = "The person: id, name or alias.") @RequestParam(required = false)
          @Nullable String holder,
      @Parameter(
              description = "The country or organisation that the office is in: id, name or alias.",
              example = "Russia")
          @RequestParam(required = false)
          @Nullable String body,
      @Parameter(description = "Words that the title must hold, in any case of letters.")
          @RequestParam(required = false)
          @Nullable String title,
      @Parameter(description = "Held on this day, as far as is known.")
          @RequestParam(required = false)
          @Nullable String at) {
    if (holder == null && body == null) {
      throw ProblemException.of(
          ProblemType.MISSING_PARAMETER,
          "Neither 'holder' nor 'body' is given.",
          "Ask as in /api/v1/offices?body=Russia&title=foreign+minister");
    }
    return new TenureView.Found(
        graph
            .offices(
                new OfficeQuery(
                    holder == null ? null : names.find("holder", holder).id(),
                    body == null ? null : names.find("body", body).id(),
                    title == null || title.isBlank() ? null : title.strip(),
                    Parameters.firstDay("at", at)))
            .stream()
            .map(TenureView::of)
            .toList());
  }
}
