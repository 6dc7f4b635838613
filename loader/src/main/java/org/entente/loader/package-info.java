/** The way of an article from file to claims. */
@NullMarked
package org.entente.loader;

import org.jspecify.annotations.NullMarked;
