/** What articles state, one by one, with their words and where they stand. */
@NullMarked
package org.entente.api.claims;

import org.jspecify.annotations.NullMarked;
