/** Who held which office when. */
@NullMarked
package org.entente.api.offices;

import org.jspecify.annotations.NullMarked;
