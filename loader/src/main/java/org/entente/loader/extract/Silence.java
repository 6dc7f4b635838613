package org.entente.loader.extract;

import org.entente.model.Evidence;

/**
 * A sentence that gave no claim.
 *
 * @param sentence its words and where they stand
 * @param why what was missing, for people to read
 */
public record Silence(Evidence sentence, String why) {}
