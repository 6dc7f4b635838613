package org.entente.alliances.balance;

import java.util.Map;

/**
 * Sides for nodes, and a proof of how good sides could be.
 *
 * @param sides 1 or −1 by node; a node without couplings may be missing. May be added to.
 * @param mostAgreement no sides agree more with the couplings than this
 */
record Division(Map<Integer, Integer> sides, double mostAgreement) {

  int side(int node) {
    return sides.getOrDefault(node, 1);
  }
}
