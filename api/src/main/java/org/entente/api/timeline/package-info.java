/** What was said of two actors and when. */
@NullMarked
package org.entente.api.timeline;

import org.jspecify.annotations.NullMarked;
