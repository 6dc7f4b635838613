package org.entente.loader.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells documents in other languages from English ones. English is known by its small words; only
 * where they are few is the model of Apache OpenNLP asked, which is loaded then. Abstains on texts
 * that are too short to tell. Thread-safe.
 */
public final class LanguageDetector {

  /** Small words that no other large language writes so. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "with", "for", "that", "said", "by", "from", "has", "have", "are",
          "not", "his", "her", "which", "were", "this", "will", "who", "been", "their", "they",
          "would", "after", "about", "its", "it", "he", "she", "but", "at", "as", "to", "says");

  /** So many of a hundred words of an English text are small ones, and of no other. */
  private static final int ENGLISH_SHARE = 10;

  /** Small letters only. */
  private static final int FEWEST_WORDS = 12;

  private static final int FEWEST_LETTERS = 20;
  private static final int LONGEST_SAMPLE = 3000;

  /** The model's confidence over its 103 languages is low by nature; noise stays below this. */
  private static final double LEAST_CONFIDENCE = 0.03;

  /** Codes of the model that are not those of the language as a whole. */
  private static final Map<String, String> WHOLES =
      Map.of("cmn", "zho", "pes", "fas", "ekk", "est", "lvs", "lav", "nob", "nor", "arb", "ara");

  /** Loaded by the first text that needs it. */
  private static final class Model {

    private static final LanguageDetectorModel MODEL = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = LanguageDetector.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("the language model is missing from the class path");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the language model", e);
      }
    }
  }

  /** The name of the language of a document, in English, if it is another than English. */
  public @Nullable String foreign(Document document) {
    String sample = sample(document);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    boolean latin = sample.codePoints().filter(LanguageDetector::isLatin).count() * 2 >= letters;
    if (letters < FEWEST_LETTERS) {
      return null;
    }
    if (latin) {
      // Names are alike in all languages.
      List<String> words =
          Stream.of(sample.split("[^\\p{L}]+"))
              .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
              .toList();
      long small = words.stream().filter(ENGLISH::contains).count();
      if (words.size() < FEWEST_WORDS || small * 100 >= words.size() * (long) ENGLISH_SHARE) {
        return null;
      }
    }
    Language language = new LanguageDetectorME(Model.MODEL).predictLanguage(sample);
    if (latin
        && (language.getLang().equals("eng") || language.getConfidence() < LEAST_CONFIDENCE)) {
      return null;
    }
    return name(language.getLang());
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }

  private static String sample(Document document) {
    StringBuilder sample = new StringBuilder();
    for (Block block : document.blocks()) {
      int room = LONGEST_SAMPLE - sample.length();
      if (room <= 0) {
        break;
      }
      sample.append(block.text(), 0, Math.min(room, block.text().length())).append('\n');
    }
    return sample.toString();
  }

  private static String name(String code) {
    String whole = WHOLES.getOrDefault(code, code);
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::forLanguageTag)
        .filter(locale -> locale.getISO3Language().equals(whole))
        .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
        .findFirst()
        .orElse("another language (" + code + ")");
  }
}
