package org.entente.api.web;

import org.jspecify.annotations.Nullable;

/** A part of a list that carries more than its items. */
public interface Paged {

  /** Cursor of the next part; null at the end. */
  @Nullable String next();
}
