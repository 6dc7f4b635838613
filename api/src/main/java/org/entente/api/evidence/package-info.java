/** Why a relationship is in the graph, and what speaks against it. */
@NullMarked
package org.entente.api.evidence;

import org.jspecify.annotations.NullMarked;
