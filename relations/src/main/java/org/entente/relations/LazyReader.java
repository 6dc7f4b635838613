package org.entente.relations;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the product's model when the first pair is to be read. Where it cannot run (no native
 * library for this machine, say), it says so once and has no opinions, so that the rules still
 * read.
 */
final class LazyReader implements RelationReader {

  private static final Logger LOG = LoggerFactory.getLogger(LazyReader.class);
  private static final Confidence.Line AS_IT_IS = new Confidence.Line(0, 1);

  private final Supplier<RelationReader> load;
  private @Nullable RelationReader loaded;
  private boolean failed;

  LazyReader(Supplier<RelationReader> load) {
    this.load = load;
  }

  private synchronized @Nullable RelationReader reader() {
    if (loaded == null && !failed) {
      try {
        loaded = load.get();
      } catch (ModelException | LinkageError e) {
        failed = true;
        LOG.warn(
            "the trained model cannot be used here, going on with the rules alone ({});"
                + " --model none says that this is meant",
            e.getMessage());
      }
    }
    return loaded;
  }

  @Override
  public List<PairReading> read(MarkedSentence sentence, List<MarkedSentence.Pair> pairs) {
    RelationReader reader = pairs.isEmpty() ? null : reader();
    return reader == null ? List.of() : reader.read(sentence, pairs);
  }

  @Override
  public Confidence confidence() {
    RelationReader reader = reader();
    return reader == null ? new Confidence(AS_IT_IS, AS_IT_IS, AS_IT_IS) : reader.confidence();
  }

  @Override
  public String name() {
    RelationReader reader = reader();
    return reader == null ? "" : reader.name();
  }
}
