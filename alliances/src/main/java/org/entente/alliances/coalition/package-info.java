/** Who stands together: signed communities, and how far they can be trusted. */
@NullMarked
package org.entente.alliances.coalition;

import org.jspecify.annotations.NullMarked;
