package org.entente.loader.write;

import org.entente.model.Article;

/** Hears how a load goes on, from one thread at a time and in the order of the articles. */
public interface LoadListener {

  /** Hears nothing. */
  LoadListener SILENT = new LoadListener() {};

  /** An article was read; it is in the graph when {@link #written} has counted it. */
  default void read(Article article, int claims) {}

  /** Something could not be used. */
  default void refused(Refused refused) {}

  /**
   * A batch is in the graph.
   *
   * @param articles so far, all batches together
   * @param claims so far, all batches together
   */
  default void written(long articles, long claims) {}
}
