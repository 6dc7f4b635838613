/** Files to articles: JSON Lines and text, and what is refused with the reason. */
@NullMarked
package org.entente.loader.read;

import org.jspecify.annotations.NullMarked;
