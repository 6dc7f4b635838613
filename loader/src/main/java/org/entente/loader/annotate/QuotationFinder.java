package org.entente.loader.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Quotation;

/**
 * Finds direct speech between quotation marks: double or single, curly or straight. Only the outer
 * one of nested quotations is reported. A quotation that is not closed in its paragraph goes on in
 * the next one if that opens anew, as is the custom of newspapers. Apostrophes ("Assad's", "the
 * rebels' demands", "the '90s") and inches are no quotation marks.
 */
final class QuotationFinder {

  private static final String DOUBLE_OPEN = "\u201C\u201E\u00AB";
  private static final String DOUBLE_CLOSE = "\u201D\u00BB";
  private static final char STRAIGHT = '"';

  /** Words that begin with an apostrophe. */
  private static final List<String> ELISIONS =
      List.of("em", "tis", "twas", "til", "cause", "n", "round", "bout");

  List<Quotation> find(List<Block> blocks) {
    List<Quotation> found = new ArrayList<>();
    for (int b = 0; b < blocks.size(); b++) {
      Block next = b + 1 < blocks.size() ? blocks.get(b + 1) : null;
      boolean goesOn = next != null && opensAtOnce(next.text());
      new Scan(blocks.get(b), goesOn, found).run();
    }
    return found;
  }

  private static boolean opensAtOnce(String text) {
    String left = text.stripLeading();
    return !left.isEmpty() && (DOUBLE_OPEN + STRAIGHT + '\u2018').indexOf(left.charAt(0)) >= 0;
  }

  /** The search through one paragraph. */
  private static final class Scan {

    private final String text;
    private final Span span;
    private final boolean goesOn;
    private final List<Quotation> found;

    Scan(Block block, boolean goesOn, List<Quotation> found) {
      this.text = block.text();
      this.span = block.span();
      this.goesOn = goesOn;
      this.found = found;
    }

    void run() {
      int i = 0;
      boolean any = false;
      while (i < text.length()) {
        int close = -1;
        if (opensDouble(i)) {
          close = closingDouble(i);
        } else if (opensSingle(i)) {
          close = closingSingle(i);
        } else if (!any && closesWithoutOpening(i)) {
          // A text that begins in the middle of a quotation.
          add(0, i);
          any = true;
        }
        if (close > i) {
          add(i + 1, close);
          any = true;
        }
        i = Math.max(close, i) + 1;
      }
    }

    private void add(int begin, int end) {
      if (!text.substring(begin, end).isBlank()) {
        Field field = span.field();
        found.add(new Quotation(new Span(field, span.begin() + begin, span.begin() + end)));
      }
    }

    private boolean opensDouble(int i) {
      char c = text.charAt(i);
      if (DOUBLE_OPEN.indexOf(c) >= 0) {
        return true;
      }
      // A straight mark after a digit is an inch.
      return c == STRAIGHT && !wordBefore(i) && !blankAfter(i);
    }

    /** Where a double quotation ends; -1 if it does not and the next paragraph does not go on. */
    private int closingDouble(int open) {
      boolean straight = text.charAt(open) == STRAIGHT;
      for (int i = open + 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (straight ? c == STRAIGHT : DOUBLE_CLOSE.indexOf(c) >= 0 || c == STRAIGHT) {
          return i;
        }
        boolean mistyped = !straight && DOUBLE_OPEN.indexOf(c) >= 0 && !blankBefore(i);
        if (mistyped && !wordAfter(i)) {
          return i;
        }
      }
      return goesOn || !straight ? text.length() : -1;
    }

    private boolean opensSingle(int i) {
      char c = text.charAt(i);
      if (c != '\u2018' && c != '\'' || wordBefore(i) || blankAfter(i)) {
        return false;
      }
      int end = i + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      boolean elision = ELISIONS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT));
      return !elision
          && !(i + 1 < text.length() && Character.isDigit(text.charAt(i + 1)) && decade(i));
    }

    private boolean decade(int i) {
      return i + 3 < text.length()
          && Character.isDigit(text.charAt(i + 2))
          && !Character.isDigit(text.charAt(i + 3));
    }

    /**
     * Where a single quotation ends. A mark after "s" may be a possessive: it ends the quotation
     * only if no better one follows before the next opening.
     */
    private int closingSingle(int open) {
      char wanted = text.charAt(open) == '\'' ? '\'' : '\u2019';
      int possessive = -1;
      for (int i = open + 1; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == wanted && !blankBefore(i) && !wordAfter(i)) {
          if (text.charAt(i - 1) != 's') {
            return i;
          }
          possessive = possessive < 0 ? i : possessive;
        } else if (i > open + 1 && opensSingle(i) || DOUBLE_OPEN.indexOf(c) >= 0) {
          break;
        }
      }
      return possessive;
    }

    private boolean closesWithoutOpening(int i) {
      return DOUBLE_CLOSE.indexOf(text.charAt(i)) >= 0
          && i > 0
          && ",.?!".indexOf(text.charAt(i - 1)) >= 0;
    }

    private boolean wordBefore(int i) {
      return i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
    }

    private boolean wordAfter(int i) {
      return i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private boolean blankBefore(int i) {
      return i == 0 || Character.isWhitespace(text.charAt(i - 1));
    }

    private boolean blankAfter(int i) {
      return i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
    }
  }
}
