/** How two actors are connected. */
@NullMarked
package org.entente.api.paths;

import org.jspecify.annotations.NullMarked;
