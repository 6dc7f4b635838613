/** The ontology: the predicates with their words, signs and colours. */
@NullMarked
package org.entente.api.predicates;

import org.jspecify.annotations.NullMarked;
