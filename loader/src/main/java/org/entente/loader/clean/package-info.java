/** Article to document: what an author wrote for readers, with offsets into the original kept. */
@NullMarked
package org.entente.loader.clean;

import org.jspecify.annotations.NullMarked;
