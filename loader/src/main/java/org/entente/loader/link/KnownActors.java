package org.entente.loader.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All actors that are known before any article is read: those that are part of the product and
 * those of files that a user adds. Immutable once made.
 */
public final class KnownActors {

  private final Gazetteer gazetteer;
  private final KnownPersons persons;

  private KnownActors(Gazetteer gazetteer, KnownPersons persons) {
    this.gazetteer = gazetteer;
    this.persons = persons;
  }

  /** The actors that are part of the product. */
  public static KnownActors standard() {
    return new KnownActors(Gazetteer.standard(), KnownPersons.standard());
  }

  /**
   * The actors that are part of the product and those of some files, which go before. A file with
   * the ending {@code .tsv} has the columns of actors.tsv (id, name, type, iso3, aliases, demonyms,
   * capitals) or of persons.tsv (name, iso3, gender, short names, aliases, offices); any other is
   * read as a PETRARCH or CAMEO actor dictionary.
   *
   * @throws IllegalArgumentException naming file, line and reason of everything that is wrong; then
   *     nothing is used
   */
  public static KnownActors with(List<Path> files) {
    KnownActors known = standard();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        List<String> lines = Files.readAllLines(file);
        if (file.toString().endsWith(".tsv")) {
          known.rows(TsvRows.of(file.toString(), lines), problems);
        } else {
          new PetrarchFile(file.toString(), known.gazetteer).read(lines, known.persons, problems);
        }
      } catch (IOException e) {
        problems.add(file + ": cannot be read as UTF-8 text (" + e + ")");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          "the gazetteer is not used, as of its lines are wrong:\n" + String.join("\n", problems));
    }
    return known;
  }

  private void rows(List<TsvRows.Row> rows, List<String> problems) {
    for (TsvRows.Row row : rows) {
      try {
        if (row.columns().length == Gazetteer.COLUMNS) {
          gazetteer.addFirst(row, persons);
        } else if (row.columns().length == KnownPersons.COLUMNS) {
          persons.addFirst(row);
        } else {
          throw row.wrong(
              "has " + row.columns().length + " columns; an actor has 7, a person with offices 6");
        }
      } catch (IllegalArgumentException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  KnownPersons persons() {
    return persons;
  }
}
