package org.entente.cypher;

import org.jspecify.annotations.Nullable;

/**
 * Which relationships are wanted, the most believed first. Actors are given by their ids; null
 * means anybody.
 *
 * @param source at the source; a symmetric relationship has this actor at either end
 * @param target at the target; a symmetric relationship has this actor at either end
 * @param either at one of the ends, whichever
 * @param other with {@code either}: at the end that is left, so that both together ask for
 *     everything between two actors, both ways
 * @param filter what else must hold
 * @param page which part
 */
public record RelationshipQuery(
    @Nullable String source,
    @Nullable String target,
    @Nullable String either,
    @Nullable String other,
    RelationshipFilter filter,
    PageRequest page) {

  public RelationshipQuery {
    if (either != null && (source != null || target != null)) {
      throw new IllegalArgumentException(
          "ask for a source and a target, or for either end, not for both");
    }
    if (other != null && either == null) {
      throw new IllegalArgumentException("an actor at the other end needs one at the first");
    }
  }

  /** All relationships that pass the filter. */
  public static RelationshipQuery all(RelationshipFilter filter, PageRequest page) {
    return new RelationshipQuery(null, null, null, null, filter, page);
  }

  /** What an actor does or is to others. */
  public static RelationshipQuery from(String source, RelationshipFilter filter, PageRequest page) {
    return new RelationshipQuery(source, null, null, null, filter, page);
  }

  /** What others do or are to an actor. */
  public static RelationshipQuery to(String target, RelationshipFilter filter, PageRequest page) {
    return new RelationshipQuery(null, target, null, null, filter, page);
  }

  /** Everything about an actor. */
  public static RelationshipQuery about(String actor, RelationshipFilter filter, PageRequest page) {
    return new RelationshipQuery(null, null, actor, null, filter, page);
  }

  /** Everything between two actors, both ways. */
  public static RelationshipQuery between(
      String one, String other, RelationshipFilter filter, PageRequest page) {
    return new RelationshipQuery(null, null, one, other, filter, page);
  }
}
