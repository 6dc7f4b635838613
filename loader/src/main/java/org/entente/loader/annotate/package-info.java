/** Document to annotated document: sentences, syntax, quotations. Nobody else sees CoreNLP. */
@NullMarked
package org.entente.loader.annotate;

import org.jspecify.annotations.NullMarked;
