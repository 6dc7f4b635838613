package org.entente.loader.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first bytes of a file: they tell what it is, whatever its name. */
record Bytes(String latin1) {

  private static final int ENOUGH = 512;

  /** Formats that are taken for articles by mistake, by their first bytes. */
  private static final Map<String, String> FOREIGN = new LinkedHashMap<>();

  static {
    FOREIGN.put("\u0089PNG", "a PNG image, not text");
    FOREIGN.put("\u00ff\u00d8\u00ff", "a JPEG image, not text");
    FOREIGN.put("GIF8", "a GIF image, not text");
    FOREIGN.put("%PDF", "a PDF document, not text");
    FOREIGN.put("PK\u0003\u0004", "a ZIP archive or an office document, not text");
    FOREIGN.put("\u00d0\u00cf\u0011\u00e0", "an office document, not text");
    FOREIGN.put("\u007fELF", "a program, not text");
    FOREIGN.put("\u00ff\u00fe", "text in UTF-16, not in UTF-8");
    FOREIGN.put("\u00fe\u00ff", "text in UTF-16, not in UTF-8");
  }

  /** Looks at the beginning of a stream, which must know how to mark, and leaves it as it was. */
  static Bytes peek(InputStream in) throws IOException {
    in.mark(ENOUGH);
    byte[] head = in.readNBytes(ENOUGH);
    in.reset();
    return new Bytes(new String(head, StandardCharsets.ISO_8859_1));
  }

  boolean isEmpty() {
    return latin1.isEmpty();
  }

  boolean isGzip() {
    return latin1.startsWith("\u001f\u008b");
  }

  /** Whether the first character that is not a space is this one. */
  boolean beginsWith(char first) {
    return words().startsWith(String.valueOf(first));
  }

  /** Whether the first line that is not blank consists of these words alone. */
  boolean firstLineIs(String line) {
    return words().lines().findFirst().orElse("").strip().equals(line);
  }

  /** What a file is that is neither text nor JSON; null when it may be either. */
  @Nullable String foreignFormat() {
    for (Map.Entry<String, String> format : FOREIGN.entrySet()) {
      if (latin1.startsWith(format.getKey())) {
        return format.getValue();
      }
    }
    String lower = words().toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "a web page, not the text of one";
    }
    return latin1.indexOf('\0') >= 0 ? "binary, not text" : null;
  }

  /** What comes after a byte order mark and blanks. */
  private String words() {
    String marked = "\u00ef\u00bb\u00bf";
    return (latin1.startsWith(marked) ? latin1.substring(marked.length()) : latin1).stripLeading();
  }
}
