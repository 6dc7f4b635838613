package org.entente.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The predicates, read from {@code ontology.yaml}: the one place where they are defined. */
public final class Ontology {

  private static final String RESOURCE = "ontology.yaml";

  private final String version;
  private final Map<String, Predicate> predicates;

  private Ontology(String version, Map<String, Predicate> predicates) {
    this.version = version;
    this.predicates = predicates;
  }

  /** The ontology that is part of the product. */
  public static Ontology standard() {
    try (InputStream in = Ontology.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * Reads an ontology in the format of {@code ontology.yaml}.
   *
   * @throws IllegalArgumentException if a predicate lacks a field or has one that is not understood
   */
  public static Ontology read(InputStream in) {
    Load load = new Load(LoadSettings.builder().setLabel(RESOURCE).build());
    Map<?, ?> root = (Map<?, ?>) load.loadFromInputStream(in);
    Map<String, Predicate> predicates = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) required(root, "predicates", "")).entrySet()) {
      String name = (String) entry.getKey();
      predicates.put(name, predicate(name, (Map<?, ?>) entry.getValue()));
    }
    return new Ontology(String.valueOf(required(root, "version", "")), predicates);
  }

  public String version() {
    return version;
  }

  /** All predicates in the order of the file. */
  public Collection<Predicate> predicates() {
    return java.util.Collections.unmodifiableCollection(predicates.values());
  }

  public Optional<Predicate> find(String name) {
    return Optional.ofNullable(predicates.get(name));
  }

  /**
   * The predicate of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Predicate predicate(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalArgumentException("the ontology has no predicate '" + name + "'"));
  }

  private static Predicate predicate(String name, Map<?, ?> fields) {
    Predicate.Kind kind = Predicate.Kind.valueOf((String) required(fields, "kind", name));
    return new Predicate(
        name,
        kind,
        mode(name, kind, fields),
        Sign.valueOf((String) required(fields, "sign", name)),
        (Boolean) required(fields, "symmetric", name),
        types(required(fields, "from", name)),
        types(required(fields, "to", name)),
        strings(fields.get("plover")),
        (String) required(fields, "label", name),
        (String) required(fields, "meaning", name),
        new LinkedHashSet<>(strings(fields.get("qualifiers"))));
  }

  private static Predicate.Mode mode(String name, Predicate.Kind kind, Map<?, ?> fields) {
    if (kind == Predicate.Kind.EVENT) {
      return Predicate.Mode.valueOf((String) required(fields, "mode", name));
    }
    if (fields.containsKey("mode")) {
      throw new IllegalArgumentException(
          RESOURCE + ": " + name + " is a STATE and has a 'mode'; only an EVENT is said or done");
    }
    return Predicate.Mode.STANDING;
  }

  private static Object required(Map<?, ?> fields, String key, String of) {
    Object value = fields.get(key);
    if (value == null) {
      throw new IllegalArgumentException(
          RESOURCE + ": " + (of.isEmpty() ? "the file" : of) + " lacks '" + key + "'");
    }
    return value;
  }

  private static Set<ActorType> types(Object value) {
    if ("any".equals(value)) {
      return EnumSet.allOf(ActorType.class);
    }
    Set<ActorType> types = EnumSet.noneOf(ActorType.class);
    for (String label : strings(value)) {
      types.add(ActorType.ofLabel(label));
    }
    return types;
  }

  private static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
    List<String> strings = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> strings.add((String) item));
    }
    return strings;
  }
}
