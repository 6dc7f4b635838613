package org.entente.loader.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated file; lines that are blank or begin with # are comments. */
final class TsvRows {

  private TsvRows() {}

  /** One line, with the place to name when it is wrong. */
  record Row(String file, int line, String[] columns) {

    String column(int index) {
      return columns[index].strip();
    }

    /** The parts of a column that are separated by |. */
    List<String> list(int index) {
      List<String> items = new ArrayList<>();
      for (String item : columns[index].split("\\|")) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
      return items;
    }

    IllegalArgumentException wrong(String why) {
      return new IllegalArgumentException(file + ", line " + line + ": " + why);
    }
  }

  /**
   * Reads a file that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a row has another number of columns
   */
  static List<Row> resource(String name, int columns) {
    try (InputStream in = TsvRows.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Row> rows = of(name, reader.lines().toList());
      for (Row row : rows) {
        if (row.columns().length != columns) {
          throw row.wrong("has " + row.columns().length + " columns, not " + columns);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The rows of a file whose lines are given, whatever their number of columns. */
  static List<Row> of(String file, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(file, i + 1, line.split("\t", -1)));
      }
    }
    return rows;
  }
}
