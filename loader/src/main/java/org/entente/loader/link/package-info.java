/** Annotated document to linked document: who is meant by every name, demonym and pronoun. */
@NullMarked
package org.entente.loader.link;

import org.jspecify.annotations.NullMarked;
