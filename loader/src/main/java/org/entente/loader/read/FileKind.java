package org.entente.loader.read;

import java.util.Locale;

/** How a file holds articles. */
enum FileKind {
  /** One article, which is the whole file. */
  TEXT,
  /** One article a line. */
  JSON_LINES,
  /** An array of articles, or one article over several lines. */
  JSON_DOCUMENT;

  /** The endings of files that are taken from a folder, each also with {@code .gz}. */
  static final String ENDINGS = ".txt, .jsonl, .ndjson or .json";

  /** The kind by a file's ending or, where that says nothing, by how it begins. */
  static FileKind of(String name, Bytes head) {
    String plain = withoutGz(name);
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
      return JSON_LINES;
    }
    if (plain.endsWith(".json")) {
      return head.beginsWith('[') || head.firstLineIs("{") ? JSON_DOCUMENT : JSON_LINES;
    }
    return !plain.endsWith(".txt") && head.beginsWith('{') ? JSON_LINES : TEXT;
  }

  /** Whether a file in a folder is taken for articles. */
  static boolean isKnown(String name) {
    String plain = withoutGz(name);
    return plain.endsWith(".txt")
        || plain.endsWith(".jsonl")
        || plain.endsWith(".ndjson")
        || plain.endsWith(".json");
  }

  private static String withoutGz(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
  }
}
