package org.entente.loader.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.entente.loader.clean.BoilerplateRules.Rule;
import org.entente.loader.clean.BoilerplateRules.Scope;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;
import org.entente.model.text.Document.Removed;

/**
 * Splits an article into its title and paragraphs and leaves out what its author did not write for
 * readers: newsletter forms, links to other stories, captions, bylines, datelines, embeds, footers,
 * markup. Text after such a block is still read. What goes is data, in {@code boilerplate.rules}.
 * Immutable and thread-safe.
 */
public final class Cleaner {

  private final BoilerplateRules rules = BoilerplateRules.standard();
  private final List<Rule> starts = rules.of(Scope.START);
  private final List<Rule> parts = rules.of(Scope.PART);
  private final List<Rule> titles = rules.of(Scope.TITLE);

  /** Cleans an article. Never throws for what a text may contain. */
  public Document clean(Article article) {
    List<Block> blocks = new ArrayList<>();
    List<Removed> removed = new ArrayList<>();
    String title = Markup.mask(article.content(Field.TITLE));
    for (Span line : lines(title, Field.TITLE)) {
      char[] text = chars(title, line);
      cut(titles, text, line, removed);
      add(blocks, line, text);
    }
    String body = Markup.mask(article.content(Field.TEXT));
    List<Span> lines = lines(body, Field.TEXT);
    boolean[] taken = new PageFurniture(rules).find(body, lines, removed);
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        char[] text = chars(body, lines.get(i));
        cut(parts, text, lines.get(i), removed);
        begin(text, lines.get(i), removed);
        add(blocks, lines.get(i), text);
      }
    }
    removed.sort((a, b) -> a.span().compareTo(b.span()));
    return new Document(article, blocks, removed);
  }

  private static List<Span> lines(String content, Field field) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < content.length()) {
      int end = content.indexOf('\n', begin);
      end = end < 0 ? content.length() : end;
      if (!content.substring(begin, end).isBlank()) {
        lines.add(new Span(field, begin, end));
      }
      begin = end + 1;
    }
    return lines;
  }

  private static char[] chars(String content, Span line) {
    return content.substring(line.begin(), line.end()).toCharArray();
  }

  private static void add(List<Block> blocks, Span line, char[] text) {
    String left = new String(text);
    if (!left.isBlank()) {
      blocks.add(new Block(line, left));
    }
  }

  /** Blanks whatever the rules find anywhere in a paragraph. */
  private static void cut(List<Rule> rules, char[] text, Span line, List<Removed> removed) {
    for (Rule rule : rules) {
      Matcher found = rule.pattern().matcher(new String(text));
      boolean grouped = rule.pattern().pattern().contains("(?<cut>");
      while (found.find()) {
        int begin = grouped ? found.start("cut") : found.start();
        blank(text, line, begin, grouped ? found.end("cut") : found.end(), rule, removed);
      }
    }
  }

  /** Blanks datelines, labels and list markers at the beginning of a paragraph. */
  private void begin(char[] text, Span line, List<Removed> removed) {
    for (Rule rule : starts) {
      String left = new String(text);
      int first = 0;
      while (first < left.length() && Character.isWhitespace(left.charAt(first))) {
        first++;
      }
      Matcher found = rule.pattern().matcher(left).region(first, left.length());
      if (found.lookingAt()) {
        blank(text, line, first, found.end(), rule, removed);
      }
    }
  }

  private static void blank(
      char[] text, Span line, int begin, int end, Rule rule, List<Removed> removed) {
    for (int i = begin; i < end; i++) {
      text[i] = ' ';
    }
    Span gone = new Span(line.field(), line.begin() + begin, line.begin() + end);
    removed.add(new Removed(gone, rule.reason()));
  }
}
