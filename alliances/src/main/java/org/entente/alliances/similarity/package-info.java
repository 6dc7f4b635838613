/** How alike two actors choose their friends and foes. */
@NullMarked
package org.entente.alliances.similarity;

import org.jspecify.annotations.NullMarked;
