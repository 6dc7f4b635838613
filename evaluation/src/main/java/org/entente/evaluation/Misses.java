package org.entente.evaluation;

import org.entente.evaluation.SetReport.Miss;
import org.entente.model.Claim;

/** How what went wrong is written down. */
final class Misses {

  private Misses() {}

  static Miss wrong(String item, Claim claim) {
    return new Miss("wrong", item, write(claim), claim.evidence().get(0).quote());
  }

  /** A claim in one line, with the lexicon entry that made it. */
  static String write(Claim claim) {
    String entry = claim.explanation().entry();
    return claim.source().actor().name()
        + " "
        + claim.predicate()
        + " "
        + claim.target().actor().name()
        + (entry.isEmpty() ? "" : " (" + claim.explanation().rule() + ": " + entry + ")");
  }
}
