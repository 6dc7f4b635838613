package org.entente.api.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A key that the API accepts. Only its hash is kept, so who reads the configuration cannot ask in
 * another's name; keys are long and random, so a plain hash cannot be turned back.
 *
 * @param name whose it is, for logs and limits
 * @param role what it allows
 * @param hash SHA-256 of the key
 */
record ApiKey(String name, Role role, byte[] hash) {

  /** What a key allows. */
  enum Role {
    /** To ask the API. */
    READER,
    /** To see the metrics, too. */
    ADMIN
  }

  static List<ApiKey> readAll(List<String> configured) {
    return configured.stream().map(ApiKey::read).toList();
  }

  private static ApiKey read(String configured) {
    String[] parts = configured.strip().split(":", -1);
    try {
      if (parts.length == 3 && parts[2].length() == 64 && !parts[0].isBlank()) {
        return new ApiKey(
            parts[0],
            Role.valueOf(parts[1].toUpperCase(Locale.ROOT)),
            HexFormat.of().parseHex(parts[2]));
      }
    } catch (IllegalArgumentException e) {
      // Told below, without the text, which may hold a key in the clear.
    }
    throw new IllegalArgumentException(
        "a key in entente.api.keys is not written as NAME:READER:… or NAME:ADMIN:… with the 64 hex"
            + " digits of its SHA-256");
  }

  /** Compares in the same time whether it fits or not. */
  boolean fits(String key) {
    return MessageDigest.isEqual(hash, sha256(key));
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
