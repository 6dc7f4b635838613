package org.entente.loader.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What decoding bytes as UTF-8 came to.
 *
 * @param text the text without a byte order mark, or what could be decoded of it
 * @param fault what is wrong and at which byte of its line; null when all is well
 * @param faultLine the line of the fault, from 1; 0 when all is well
 */
record Utf8(String text, @Nullable String fault, int faultLine) {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  static Utf8 decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    return result.isError() ? fault(text, bytes, in.position()) : new Utf8(text, null, 0);
  }

  private static Utf8 fault(String text, byte[] bytes, int at) {
    int line = 1;
    int begin = 0;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        begin = i + 1;
      }
    }
    String fault = "is not valid UTF-8 (byte %d is 0x%02X)".formatted(at - begin + 1, bytes[at]);
    return new Utf8(text, fault, line);
  }
}
