package org.entente.ask;

import java.util.List;
import java.util.Set;

/**
 * The forms of a verb.
 *
 * @param base support
 * @param third supports
 * @param past supported
 * @param participle supported
 * @param ing supporting
 */
record Forms(String base, String third, String past, String participle, String ing) {

  /**
   * By the rules of spelling; a verb that doubles its consonant or changes its vowel is irregular.
   */
  static Forms regular(String base) {
    boolean hissing = base.matches(".*(s|x|z|ch|sh|o)");
    boolean consonantY = base.matches(".*[^aeiou]y");
    String stem = base.substring(0, base.length() - 1);
    String third = consonantY ? stem + "ies" : base + (hissing ? "es" : "s");
    String past = consonantY ? stem + "ied" : base + (base.endsWith("e") ? "d" : "ed");
    String ing = (base.endsWith("e") && !base.endsWith("ee") ? stem : base) + "ing";
    return new Forms(base, third, past, past, ing);
  }

  Set<String> of(String form) {
    return switch (form) {
      case "finite" -> Set.copyOf(List.of(base, third, past).stream().distinct().toList());
      case "base" -> Set.of(base);
      case "participle" -> Set.of(participle);
      case "ing" -> Set.of(ing);
      default -> throw new IllegalArgumentException("a verb has no form '" + form + "'");
    };
  }
}
