/** How good the claims are: scores against sets that people annotated. */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
