package org.entente.cypher;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer answer.
 *
 * @param items in order
 * @param next what to give as {@link PageRequest#cursor()} for the part after this; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public Page {
    items = List.copyOf(items);
  }

  /** The same page with every item turned into another. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    List<R> changed = items.stream().<R>map(change).toList();
    return new Page<>(changed, next);
  }
}
