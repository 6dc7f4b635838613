/** The only door to Neo4j: writes claims, derives relationships from them, answers questions. */
@NullMarked
package org.entente.cypher;

import org.jspecify.annotations.NullMarked;
