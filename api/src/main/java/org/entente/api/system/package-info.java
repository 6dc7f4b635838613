/** How the graph and the server are. */
@NullMarked
package org.entente.api.system;

import org.jspecify.annotations.NullMarked;
