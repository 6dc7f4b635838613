/** What all asserted claims of one kind between two actors come to. */
@NullMarked
package org.entente.api.relationships;

import org.jspecify.annotations.NullMarked;
