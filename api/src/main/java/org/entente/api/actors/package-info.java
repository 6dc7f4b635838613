/** Who is in the graph: search by name, one by id, and which actor a name in a question means. */
@NullMarked
package org.entente.api.actors;

import org.jspecify.annotations.NullMarked;
