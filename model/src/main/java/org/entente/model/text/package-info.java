/** What the rooms of the loader hand on to each other: documents, sentences, mentions. */
@NullMarked
package org.entente.model.text;

import org.jspecify.annotations.NullMarked;
