/**
 * Friends and foes in a window of time: what passed between pairs of actors, and the signed graph.
 */
@NullMarked
package org.entente.alliances;

import org.jspecify.annotations.NullMarked;
