package org.entente.relations;

import org.entente.model.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * One relation that the model sees between two actors of a sentence.
 *
 * @param predicate the name of a predicate of the ontology
 * @param forward whether the first actor of the pair is the source
 * @param probability that it is right, in [0, 1]
 * @param factuality NEGATED or HYPOTHETICAL where the model is sure of it; else null
 */
public record Opinion(
    String predicate, boolean forward, double probability, @Nullable Factuality factuality) {}
