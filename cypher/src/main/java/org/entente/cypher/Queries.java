package org.entente.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The {@code .cypher} files. Values are always parameters; the one thing that Cypher cannot take as
 * a parameter and plan well, the type of a relationship, stands as <code>{{types}}</code> in the
 * text and is replaced by names that look like predicates and by nothing else.
 */
final class Queries {

  private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z_]*");
  private static final String TYPES = "{{types}}";

  private Queries() {}

  /** The text of a query without types. */
  static String text(String name) {
    return TEXTS.computeIfAbsent(name, Queries::read);
  }

  /** The text of a query over relationships of these types, at least one. */
  static String text(String name, Collection<String> types) {
    if (types.isEmpty()) {
      throw new IllegalArgumentException("a query over relationships needs a type");
    }
    types.forEach(Queries::requireType);
    return text(name).replace(TYPES, String.join("|", types));
  }

  /** The text of a query once for each of these types, all together one query. */
  static String forEach(String name, Collection<String> types) {
    return types.stream()
        .map(type -> text(name, List.of(type)))
        .collect(Collectors.joining("\nUNION ALL\n"));
  }

  /** The same name, if it can be the type of a relationship. */
  static String requireType(String type) {
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("'" + type + "' is no type of a relationship");
    }
    return type;
  }

  static String resource(String path) {
    try (InputStream in = Queries.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /** Without the comment, which is for people and may name what is replaced. */
  private static String read(String name) {
    return resource(name + ".cypher")
        .lines()
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }
}
