package org.entente.cypher;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Ontology;
import org.entente.model.Predicate;

/**
 * Brings the schema of a graph up to date: applies, in order, the numbered files that the graph has
 * not seen, and records each with a checksum.
 */
final class Migrations {

  private static final String INDEX = "migrations/index.txt";
  private static final Pattern NAME = Pattern.compile("V(\\d{3})__([a-z0-9-]+)\\.cypher");
  private static final String TYPE = "{{type}}";

  private final Store store;
  private final Ontology ontology;

  Migrations(Store store, Ontology ontology) {
    this.store = store;
    this.ontology = ontology;
  }

  /** A migration file. */
  record Migration(int number, String name, String text) {

    /** Does not change when a checkout turns the ends of lines. */
    String checksum() {
      return Hashes.sha256(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }

    List<String> statements() {
      return Migrations.statements(text);
    }
  }

  List<String> apply() {
    return apply(ours());
  }

  List<String> apply(List<Migration> migrations) {
    store.runAlone(Queries.text("migration-constraint"));
    Map<Integer, String> applied = applied();
    check(applied, migrations);
    List<String> now = new ArrayList<>();
    for (Migration migration : migrations) {
      if (!applied.containsKey(migration.number())) {
        migration.statements().forEach(store::runAlone);
        record(migration);
        now.add(migration.name());
      }
    }
    indexRelationships();
    store.runAlone(Queries.text("await-indexes"));
    return now;
  }

  /** The number of the newest migration that the graph has; 0 when it has none. */
  int newestApplied() {
    return applied().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** The files that are part of the product, in order. */
  static List<Migration> ours() {
    List<Migration> migrations = new ArrayList<>();
    for (String name : Queries.resource(INDEX).lines().toList()) {
      Matcher parts = NAME.matcher(name);
      if (!parts.matches()) {
        throw new IllegalStateException(INDEX + " names '" + name + "', which is no migration");
      }
      migrations.add(
          new Migration(
              Integer.parseInt(parts.group(1)), name, Queries.resource("migrations/" + name)));
    }
    return migrations;
  }

  private Map<Integer, String> applied() {
    String query = Queries.text("migrations-applied");
    Map<Integer, String> applied = new LinkedHashMap<>();
    store
        .read(tx -> tx.run(query).list())
        .forEach(row -> applied.put(row.get("number").asInt(), row.get("checksum").asString()));
    return applied;
  }

  private void check(Map<Integer, String> applied, List<Migration> migrations) {
    Map<Integer, Migration> known = new LinkedHashMap<>();
    migrations.forEach(migration -> known.put(migration.number(), migration));
    applied.forEach(
        (number, checksum) -> {
          Migration migration = known.get(number);
          if (migration == null) {
            throw new GraphException(
                GraphException.Kind.MIGRATION,
                "the graph at "
                    + store.address().uri()
                    + " has migration "
                    + number
                    + ", which this Entente does not know: use a newer Entente, or an empty graph",
                null);
          }
          if (!migration.checksum().equals(checksum)) {
            throw new GraphException(
                GraphException.Kind.MIGRATION,
                migration.name()
                    + " was changed after it was applied to the graph at "
                    + store.address().uri()
                    + ": restore the file and put the change into a new migration",
                null);
          }
        });
  }

  private void record(Migration migration) {
    String query = Queries.text("migration-record");
    Map<String, Object> parameters =
        Map.of(
            "number", migration.number(),
            "name", migration.name(),
            "checksum", migration.checksum());
    store.write(tx -> tx.run(query, parameters).consume());
  }

  /** One index per predicate, also for predicates that came to the ontology later. */
  private void indexRelationships() {
    String query = Queries.text("relationship-index");
    for (Predicate predicate : ontology.predicates()) {
      String name = predicate.name();
      store.runAlone(
          query
              .replace("{{name}}", name.toLowerCase(Locale.ROOT))
              .replace(TYPE, Queries.requireType(name)));
    }
  }

  /** Statements end with a semicolon at the end of a line. */
  private static List<String> statements(String text) {
    List<String> statements = new ArrayList<>();
    for (String statement : text.split(";\\s*(\\r?\\n|$)")) {
      boolean empty = statement.lines().allMatch(l -> l.isBlank() || l.strip().startsWith("//"));
      if (!empty) {
        statements.add(statement.strip());
      }
    }
    return statements;
  }
}
