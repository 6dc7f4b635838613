package org.entente.loader.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, as bytes, with a bound on how much of a line is kept. */
final class ByteLines {

  /** Longer lines are left out: no article is that long, and they would fill the memory. */
  static final int LONGEST = 16 * 1024 * 1024;

  static final String LONGEST_IN_WORDS = LONGEST / (1024 * 1024) + " MB";

  /** A buffer that has grown for one long line is not kept for the short ones after it. */
  private static final int USUAL = 64 * 1024;

  private final InputStream in;
  private ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL);
  private int number;
  private boolean tooLong;
  private boolean blank;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /**
   * Goes on to the next line.
   *
   * @return false when there is none
   */
  boolean next() throws IOException {
    line = line.size() > USUAL ? new ByteArrayOutputStream(USUAL) : line;
    line.reset();
    tooLong = false;
    blank = true;
    number++;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      blank &= b == ' ' || b == '\t' || b == '\r';
      if (line.size() < LONGEST) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return true;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  boolean isBlank() {
    return blank;
  }

  /** Whether the line is longer than {@link #LONGEST} bytes. */
  boolean isTooLong() {
    return tooLong;
  }

  /** The line without its end, or its beginning when it is too long. */
  byte[] bytes() {
    return line.toByteArray();
  }
}
