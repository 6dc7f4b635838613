package org.entente.loader.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Field;
import org.entente.model.text.Block;

/**
 * Gives the words of a headline the case that they have in running text, because taggers trained on
 * running text take "Kenya Slams Critics" for three names. A word is lowered when the body of the
 * article writes it so, or a word of its family, or when it is a common word of headlines. Lengths
 * and offsets stay. A simple form of truecasing (Lita et al. 2003) that needs no model.
 */
final class HeadlineCase {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]s\\b)?");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?][”\"’')\\]]{0,3}\\s*");
  private static final Set<String> COMMON = common();

  /** A headline is not longer, in characters. */
  private static final int LONGEST = 200;

  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  /** Learns from the paragraphs of a document how its words are written. */
  HeadlineCase(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.span().field() == Field.TEXT && !headline(block.text())) {
        learn(block.text());
      }
    }
  }

  /** What to read for a block: itself, or a headline with its words in the case of running text. */
  String read(Block block) {
    String text = block.text();
    if (text.length() > LONGEST || !headline(text)) {
      return text;
    }
    if (block.span().field() == Field.TEXT && SENTENCE.matcher(text).matches()) {
      return text;
    }
    boolean shouted = shouted(text);
    char[] written = text.toCharArray();
    Matcher words = WORD.matcher(text);
    boolean first = true;
    while (words.find()) {
      if (lowered(bare(words.group()))) {
        lower(written, words.start() + (first ? 1 : 0), words.end());
      } else if (shouted && !abbreviation(words.group())) {
        lower(written, words.start() + 1, words.end());
      }
      first = false;
    }
    return new String(written);
  }

  private void learn(String text) {
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = bare(words.group());
      String low = word.toLowerCase(Locale.ROOT);
      if (word.equals(low)) {
        lower.merge(low, 1, Integer::sum);
        families.add(family(low));
      } else if (insideSentence(text, words.start())) {
        capital.merge(low, 1, Integer::sum);
      }
    }
  }

  private static boolean insideSentence(String text, int begin) {
    int before = begin - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before >= 0
        && (Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
  }

  private boolean lowered(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    int asName = capital.getOrDefault(low, 0);
    int asWord = lower.getOrDefault(low, 0);
    if (asName > 0 || asWord > 0) {
      return asWord >= asName;
    }
    return COMMON.contains(family(low)) || families.contains(family(low)) && low.length() > 4;
  }

  /** An abbreviation or a name that the body never writes otherwise stays as it is. */
  private boolean abbreviation(String word) {
    String low = bare(word).toLowerCase(Locale.ROOT);
    return word.length() <= 3 && !capital.containsKey(low);
  }

  private static void lower(char[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      text[i] = Character.toLowerCase(text[i]);
    }
  }

  /** Whether most longer words after the first begin with a capital. */
  private static boolean headline(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher words = WORD.matcher(text);
    int longer = 0;
    int capitals = 0;
    boolean first = true;
    while (words.find()) {
      if (!first && words.end() - words.start() >= 4) {
        longer++;
        capitals += Character.isUpperCase(text.charAt(words.start())) ? 1 : 0;
      }
      first = false;
    }
    return longer >= 3 && capitals * 10 >= longer * 8;
  }

  private static boolean shouted(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static String bare(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  /** What inflections of a regular word share: "slam" of "slams", "slammed" and "slamming". */
  static String family(String word) {
    String stem = word;
    for (String ending : new String[] {"ing", "ies", "ied", "es", "ed", "s", "e", "y"}) {
      if (stem.length() >= ending.length() + 3 && stem.endsWith(ending)) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }

  private static Set<String> common() {
    Set<String> words = new HashSet<>();
    try (InputStream in = HeadlineCase.class.getResourceAsStream("headline-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the product lacks headline-words.txt");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.strip().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .forEach(word -> words.add(family(word)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(words);
  }
}
