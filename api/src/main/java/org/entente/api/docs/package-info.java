/** The description of the API: OpenAPI 3.1, with examples that a test holds against the answers. */
@NullMarked
package org.entente.api.docs;

import org.jspecify.annotations.NullMarked;
