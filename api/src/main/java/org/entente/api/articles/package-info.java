/** The articles, with the sentences and claims that were read out of them. */
@NullMarked
package org.entente.api.articles;

import org.jspecify.annotations.NullMarked;
