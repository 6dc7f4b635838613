package org.entente.loader.clean;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what is written for machines: HTML left in a text, character entities, control
 * characters. What it returns is as long as what it was given, so that offsets stay.
 */
final class Markup {

  private static final Pattern TAG =
      Pattern.compile("<(?:/?([a-zA-Z][a-zA-Z0-9]{0,20})(?:\\s[^<>]{0,2000})?/?|![^<>]{0,2000})>");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

  /** Tags within a line of text; all others end a paragraph. */
  private static final Pattern INLINE =
      Pattern.compile(
          "a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small"
              + "|span|strike|strong|sub|sup|time|tt|u|var|wbr");

  /** No letter bears more accents; patterns look back over all of them at each. */
  private static final int MOST_MARKS = 4;

  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("nbsp", ' '),
          Map.entry("ldquo", '\u201C'),
          Map.entry("rdquo", '\u201D'),
          Map.entry("lsquo", '\u2018'),
          Map.entry("rsquo", '\u2019'),
          Map.entry("laquo", '\u00AB'),
          Map.entry("raquo", '\u00BB'),
          Map.entry("ndash", '\u2013'),
          Map.entry("mdash", '\u2014'),
          Map.entry("hellip", '\u2026'),
          Map.entry("eacute", '\u00E9'),
          Map.entry("euro", '\u20AC'),
          Map.entry("pound", '\u00A3'));

  private Markup() {}

  /** The text with markup blanked and block tags as line ends; of the same length. */
  static String mask(String text) {
    char[] masked = text.toCharArray();
    if (text.indexOf('<') >= 0) {
      blankElement(text, "script", masked);
      blankElement(text, "style", masked);
      blankTags(masked);
    }
    if (text.indexOf('&') >= 0) {
      replaceEntities(masked);
    }
    int marks = 0;
    for (int i = 0; i < masked.length; i++) {
      masked[i] = plain(masked, i);
      marks = Character.getType(masked[i]) == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        masked[i] = ' ';
      }
    }
    return new String(masked);
  }

  /** What stands for a character: controls and halves of surrogate pairs are nothing to read. */
  private static char plain(char[] text, int i) {
    char c = text[i];
    if (c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f') {
      return '\n';
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length && Character.isLowSurrogate(text[i + 1]) ? c : ' ';
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text[i - 1]) ? c : ' ';
    }
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean invisible =
        c == '\uFEFF'
            || c == '\u00AD'
            || c >= '\u200B' && c <= '\u200F'
            || c >= '\u202A' && c <= '\u202E'
            || c >= '\u2060' && c <= '\u2069';
    return control || invisible || c == '\u00A0' ? ' ' : c;
  }

  private static void blankElement(String text, String name, char[] masked) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return;
    }
    int begin = lower.indexOf('<' + name);
    while (begin >= 0) {
      int end = lower.indexOf("</" + name, begin);
      if (end < 0) {
        return;
      }
      blank(masked, begin, end);
      begin = lower.indexOf('<' + name, end);
    }
  }

  private static void blankTags(char[] masked) {
    Matcher tag = TAG.matcher(new String(masked));
    while (tag.find()) {
      String name = tag.group(1);
      boolean inline = name == null || INLINE.matcher(name.toLowerCase(Locale.ROOT)).matches();
      blank(masked, tag.start(), tag.end());
      if (!inline) {
        masked[tag.start()] = '\n';
      }
    }
  }

  /** The character stands where it touches the word that it belongs to. */
  private static void replaceEntities(char[] masked) {
    String text = new String(masked);
    Matcher entity = ENTITY.matcher(text);
    while (entity.find()) {
      int meant = meant(entity);
      if (meant < 0 || meant > Character.MAX_VALUE || Character.isSurrogate((char) meant)) {
        continue;
      }
      blank(masked, entity.start(), entity.end());
      boolean wordFollows =
          entity.end() < text.length() && Character.isLetterOrDigit(text.charAt(entity.end()));
      masked[wordFollows ? entity.end() - 1 : entity.start()] = (char) meant;
    }
  }

  private static int meant(Matcher entity) {
    if (entity.group(1) != null) {
      return Integer.parseInt(entity.group(1));
    }
    if (entity.group(2) != null) {
      return Integer.parseInt(entity.group(2), 16);
    }
    Character named = NAMED.get(entity.group(3));
    return named == null ? -1 : named;
  }

  private static void blank(char[] text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text[i] != '\n') {
        text[i] = ' ';
      }
    }
  }
}
