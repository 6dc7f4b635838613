/** A real Neo4j community server inside this process, apart from its class path. */
@NullMarked
package org.entente.embedded;

import org.jspecify.annotations.NullMarked;
