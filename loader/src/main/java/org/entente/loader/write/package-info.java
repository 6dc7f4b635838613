/** Claims to the graph: in batches, in order, and no bad article stops a load. */
@NullMarked
package org.entente.loader.write;

import org.jspecify.annotations.NullMarked;
