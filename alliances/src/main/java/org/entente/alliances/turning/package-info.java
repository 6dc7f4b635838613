/** Which pairs turned from friends to foes or back, and when. */
@NullMarked
package org.entente.alliances.turning;

import org.jspecify.annotations.NullMarked;
