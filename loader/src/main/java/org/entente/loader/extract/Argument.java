package org.entente.loader.extract;

import org.entente.model.text.Mention;

/**
 * A mention that fills a role.
 *
 * @param weight in (0, 1]: how directly it fills it
 * @param path how it was reached, for explanations
 */
record Argument(Mention mention, double weight, String path) {}
