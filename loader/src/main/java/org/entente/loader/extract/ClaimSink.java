package org.entente.loader.extract;

/**
 * Takes what finders find. What the ontology does not allow is dropped here, not by each finder.
 */
public interface ClaimSink {

  void offer(Candidate candidate);
}
