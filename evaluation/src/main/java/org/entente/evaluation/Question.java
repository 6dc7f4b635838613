package org.entente.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Words to resolve to an actor.
 *
 * @param id what the answer is filed under
 * @param mention the words
 * @param context what stood around them; null when nothing is known
 * @param date when they were written, as in 2012-06-04; null when unknown
 */
public record Question(
    String id, String mention, @Nullable String context, @Nullable String date) {}
