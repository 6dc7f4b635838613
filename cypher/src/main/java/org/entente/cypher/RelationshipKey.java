package org.entente.cypher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Predicate;

/**
 * Which relationship: there is one per source, predicate and target. Of a symmetric predicate the
 * source is the actor whose id sorts first, so that both directions are one relationship.
 */
public record RelationshipKey(String source, String predicate, String target) {

  private static final Pattern ID = Pattern.compile("([^~]+)~([A-Z_]+)~([^~]+)");

  /** The key of what is said with this predicate of these two, in its stored direction. */
  public static RelationshipKey of(String source, Predicate predicate, String target) {
    return predicate.symmetric() && source.compareTo(target) > 0
        ? new RelationshipKey(target, predicate.name(), source)
        : new RelationshipKey(source, predicate.name(), target);
  }

  /**
   * Reads what {@link #id()} writes.
   *
   * @throws IllegalArgumentException if it is no such id
   */
  public static RelationshipKey parse(String id) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "'"
              + id
              + "' is no id of a relationship; it is made as in country:RUS~SUPPORTS~country:SYR");
    }
    return new RelationshipKey(
        unescaped(parts.group(1)), parts.group(2), unescaped(parts.group(3)));
  }

  /** Stable and readable, such as {@code country:RUS~SUPPORTS~person:bashar-al-assad}. */
  public String id() {
    return escaped(source) + "~" + predicate + "~" + escaped(target);
  }

  /** The same for both directions and all predicates: which two actors. */
  String pair() {
    return pair(source, target);
  }

  static String pair(String one, String other) {
    return one.compareTo(other) <= 0
        ? escaped(one) + "~" + escaped(other)
        : escaped(other) + "~" + escaped(one);
  }

  private static String escaped(String actor) {
    return actor.replace("%", "%25").replace("~", "%7E");
  }

  private static String unescaped(String part) {
    return part.replace("%7E", "~").replace("%25", "%");
  }
}
