package org.entente.relations;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code training/calibrate.py} learnt about a network and writes beside it.
 *
 * @param name name and version
 * @param network SHA-256 of the network's file
 * @param tokenizer SHA-256 of the tokenizer's file
 * @param labels of the network's first output, in order: a predicate and {@code >}, {@code <} or
 *     {@code =} for the direction
 * @param scale of the logits of each label (Platt)
 * @param thresholds of probability from which a label is said, in the order of the labels
 * @param factuality probability from which a claim is called NEGATED or HYPOTHETICAL
 * @param confidence of claims, for the ensemble with the rules
 */
record ModelCard(
    String name,
    String network,
    String tokenizer,
    List<String> labels,
    List<Confidence.Line> scale,
    double[] thresholds,
    double factuality,
    Confidence confidence) {

  static ModelCard read(byte[] json, String where) {
    try {
      JsonNode card = new JsonMapper().readTree(json);
      List<String> labels =
          card.required("labels")
              .valueStream()
              .map(node -> node.required("label").asString())
              .toList();
      List<Confidence.Line> scale =
          card.required("labels").valueStream().map(ModelCard::line).toList();
      double[] thresholds =
          card.required("labels")
              .valueStream()
              .mapToDouble(node -> node.required("threshold").asDouble())
              .toArray();
      JsonNode confidence = card.required("confidence");
      return new ModelCard(
          card.required("name").asString(),
          card.required("sha256").required(ModelFiles.NETWORK).asString(),
          card.required("sha256").required(ModelFiles.TOKENIZER).asString(),
          labels,
          scale,
          thresholds,
          card.required("factuality").asDouble(),
          new Confidence(
              line(confidence.required("model")),
              line(confidence.required("both")),
              line(confidence.required("rules"))));
    } catch (JacksonException e) {
      throw new ModelException(
          where + " is not a card of a model (" + e.getOriginalMessage() + ")", e);
    }
  }

  private static Confidence.Line line(JsonNode node) {
    return new Confidence.Line(
        node.required("offset").asDouble(), node.required("slope").asDouble());
  }
}
