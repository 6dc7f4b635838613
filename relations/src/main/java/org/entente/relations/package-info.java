/** A small trained model that reads what a sentence says about two actors. */
@NullMarked
package org.entente.relations;

import org.jspecify.annotations.NullMarked;
