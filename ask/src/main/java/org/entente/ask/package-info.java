/** Questions in plain English, read by a grammar of the project. */
@NullMarked
package org.entente.ask;

import org.jspecify.annotations.NullMarked;
