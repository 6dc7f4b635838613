/** Linked document to claims: what the article says about two actors, and in which words. */
@NullMarked
package org.entente.loader.extract;

import org.jspecify.annotations.NullMarked;
