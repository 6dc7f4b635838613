/** REST answers from the graph, and the page that shows them: how it is started and stopped. */
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
