package org.entente.cypher;

/**
 * How two actors are connected.
 *
 * @param from the id of the actor at one end
 * @param to the id of the actor at the other
 * @param maxHops 1 to {@value #MOST_HOPS}
 * @param limit how many paths, 1 to {@value #MOST_PATHS}
 * @param directed whether every step must lead from source to target; symmetric ones always do
 * @param order which paths come first
 * @param filter which relationships may be steps
 */
public record PathQuery(
    String from,
    String to,
    int maxHops,
    int limit,
    boolean directed,
    Order order,
    RelationshipFilter filter) {

  public static final int MOST_HOPS = 4;
  public static final int MOST_PATHS = 50;

  /** Which paths come first. */
  public enum Order {
    /** The fewest steps; of equally many, the most believed. */
    SHORTEST,
    /** The greatest product of beliefs among the shortest few hundred paths. */
    MOST_BELIEVED
  }

  public PathQuery {
    if (maxHops < 1 || maxHops > MOST_HOPS) {
      throw new IllegalArgumentException("a path has 1 to " + MOST_HOPS + " hops, not " + maxHops);
    }
    if (limit < 1 || limit > MOST_PATHS) {
      throw new IllegalArgumentException("ask for 1 to " + MOST_PATHS + " paths, not " + limit);
    }
    if (from.equals(to)) {
      throw new IllegalArgumentException("a path leads from one actor to another");
    }
  }

  /** The shortest paths of any kind. */
  public static PathQuery shortest(String from, String to, int limit) {
    return new PathQuery(from, to, MOST_HOPS, limit, false, Order.SHORTEST, RelationshipFilter.ANY);
  }
}
