package org.entente.model;

/** Whether the article says that a relation holds, that it does not, or that it may. */
public enum Factuality {
  ASSERTED,
  NEGATED,
  HYPOTHETICAL
}
