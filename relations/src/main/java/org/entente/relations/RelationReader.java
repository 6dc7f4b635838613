package org.entente.relations;

import java.util.List;

/** Reads what a sentence says about pairs of its actors. Thread-safe, and always says the same. */
public interface RelationReader {

  /**
   * Reads pairs of actors of one sentence.
   *
   * @return one reading a pair, in their order; a pair that stands too far apart to be read
   *     together is left out
   */
  List<PairReading> read(MarkedSentence sentence, List<MarkedSentence.Pair> pairs);

  /** What two witnesses are worth together and alone, learnt on articles that neither had seen. */
  Confidence confidence();

  /** Name and version, for the provenance of claims. */
  String name();
}
