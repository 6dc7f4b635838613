/** Structural balance: triads by kind, and the frustration of the whole graph. */
@NullMarked
package org.entente.alliances.balance;

import org.jspecify.annotations.NullMarked;
