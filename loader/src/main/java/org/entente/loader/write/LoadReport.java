package org.entente.loader.write;

import java.util.List;
import org.entente.cypher.WriteReport;

/**
 * What a load came to.
 *
 * @param articles that were read and written or found unchanged
 * @param refused what was not, in order, with the reasons
 * @param written what it changed in the graph
 * @param seconds how long it took
 */
public record LoadReport(
    long articles, List<Refused> refused, WriteReport written, double seconds) {

  public LoadReport {
    refused = List.copyOf(refused);
  }

  /** All claims that the articles state, new or not. */
  public int claims() {
    return written.newClaims() + written.unchangedClaims();
  }
}
