package org.entente.api.predicates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.entente.model.Ontology;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ontology. */
@Tag(name = "Predicates", description = "The ontology: what relationships there can be.")
@RestController
@RequestMapping("/api/v1/predicates")
class PredicateController {

  private final PredicateView.All all;

  PredicateController(Ontology ontology) {
    this.all = PredicateView.All.of(ontology);
  }

  @Operation(
      operationId = "predicates",
      summary = "All predicates and signs",
      description =
          "With their words, meanings, signs and colours: what a page needs to show them.")
  @GetMapping
  PredicateView.All predicates() {
    return all;
  }
}
