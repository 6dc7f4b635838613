/** The words that every room shares: articles, actors, claims and the ontology. */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
