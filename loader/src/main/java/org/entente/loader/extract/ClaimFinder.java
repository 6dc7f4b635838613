package org.entente.loader.extract;

/** Finds what one sentence says about two actors. Immutable and thread-safe. */
public interface ClaimFinder {

  /** Offers every claim that the sentence states to the sink. */
  void find(SentenceView sentence, ClaimSink sink);
}
