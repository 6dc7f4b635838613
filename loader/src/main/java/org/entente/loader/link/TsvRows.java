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
      return read(name, in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  static List<Row> read(String file, InputStream in, int columns) throws IOException {
    List<Row> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, line.split("\t", -1));
      if (row.columns().length != columns) {
        throw row.wrong("has " + row.columns().length + " columns, not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }
}
