package org.entente.loader.write;

import java.util.ArrayList;
import java.util.List;
import org.entente.cypher.GraphException;
import org.entente.cypher.GraphWriter;
import org.entente.cypher.Reading;
import org.entente.cypher.WriteReport;
import org.entente.model.Claim;
import org.entente.model.Evidence;

/**
 * Collects what was read and writes it in batches, in the order in which it comes. What cannot be
 * stored is refused by itself; the rest of its batch is written. Used by one thread.
 */
public final class BatchWriter {

  /** So many articles are one transaction: enough to make the way to the server cheap. */
  private static final int ARTICLES = 32;

  /** A batch with so many claims is written even if it has few articles. */
  private static final int CLAIMS = 2000;

  private final GraphWriter writer;
  private final LoadListener listener;
  private final List<Reading> batch = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final long start = System.nanoTime();
  private WriteReport written = WriteReport.NOTHING;
  private int claimsInBatch;
  private long articles;

  public BatchWriter(GraphWriter writer, LoadListener listener) {
    this.writer = writer;
    this.listener = listener;
  }

  /**
   * Takes what was read; writes when a batch is full.
   *
   * @throws GraphException if the graph cannot be reached any more; what was written stays
   */
  public void add(Reading reading) {
    listener.read(reading.article(), reading.claims().size());
    batch.add(checked(reading));
    claimsInBatch += reading.claims().size();
    if (batch.size() >= ARTICLES || claimsInBatch >= CLAIMS) {
      flush();
    }
  }

  /** Notes what could not be read. */
  public void refuse(Refused what) {
    refused.add(what);
    listener.refused(what);
  }

  /** Writes what is left and says what the whole load came to. */
  public LoadReport finish() {
    flush();
    return new LoadReport(articles, refused, written, (System.nanoTime() - start) / 1e9);
  }

  private void flush() {
    if (batch.isEmpty()) {
      return;
    }
    try {
      count(batch.size(), writer.write(batch));
    } catch (GraphException | IllegalArgumentException e) {
      rethrowUnlessOfTheData(e);
      batch.forEach(this::writeAlone);
    }
    batch.clear();
    claimsInBatch = 0;
    listener.written(articles, written.newClaims() + written.unchangedClaims());
  }

  private void writeAlone(Reading reading) {
    try {
      count(1, writer.write(List.of(reading)));
    } catch (GraphException | IllegalArgumentException e) {
      rethrowUnlessOfTheData(e);
      refuse(new Refused("article " + reading.article().id(), String.valueOf(e.getMessage())));
    }
  }

  private static void rethrowUnlessOfTheData(RuntimeException e) {
    if (e instanceof GraphException graph && graph.kind() != GraphException.Kind.REJECTED) {
      throw graph;
    }
  }

  private void count(int more, WriteReport report) {
    articles += more;
    written = written.plus(report);
  }

  /** Leaves out claims whose evidence is not what the article says: they are defects. */
  private Reading checked(Reading reading) {
    List<Claim> sound = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      if (claim.evidence().stream().allMatch(evidence -> grounded(reading, evidence))) {
        sound.add(claim);
      } else {
        refuse(
            new Refused(
                "claim " + claim.id() + " of article " + reading.article().id(),
                "its evidence is not in the article; this is a defect, please report it"));
      }
    }
    return sound.size() == reading.claims().size()
        ? reading
        : new Reading(reading.article(), reading.sentences(), sound);
  }

  private static boolean grounded(Reading reading, Evidence evidence) {
    int length = reading.article().content(evidence.span().field()).length();
    return evidence.span().end() <= length
        && reading.article().quote(evidence.span()).equals(evidence.quote());
  }
}
