package org.entente.loader.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;
import org.entente.model.text.Block;
import org.entente.model.text.Document;

/**
 * Splits an article into its title and paragraphs and leaves out what its author did not write for
 * readers: newsletter forms, links to other stories, credits of pictures. Text after such a block
 * is still read. Immutable and thread-safe.
 */
public final class Cleaner {

  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "(?i)^\\W*(story continues? below.*|advertisement|read more\\W.*|related( stories| articles)?\\W.*"
              + "|(sign up|subscribe)\\b.*|get the .* in your inbox.*|.*\\bprivacy policy\\b.*"
              + "|.*terms of (use|service)\\b.*|you are now subscribed.*|thank you!?"
              + "|.*(getty images|/ ?ap photo|/ ?reuters|/ ?afp)\\W*|share this.*|follow us on.*"
              + "|(image|photo|video|media) (caption|source|copyright|credit).*|click here.*"
              + "|.* email address with anyone.*|newsletter|daily digest|all rights reserved.*)$");

  private static final Pattern MARKUP =
      Pattern.compile(
          "<[a-zA-Z/!][^<>]{0,400}>|https?://\\S+|pic\\.twitter\\.com/\\S+|[\\p{Cc}&&[^\\n\\t]]");

  /** Cleans an article. Never throws for what a text may contain. */
  public Document clean(Article article) {
    List<Block> blocks = new ArrayList<>();
    List<Document.Removed> removed = new ArrayList<>();
    for (Field field : Field.values()) {
      String content = article.content(field);
      int begin = 0;
      while (begin < content.length()) {
        int end = content.indexOf('\n', begin);
        end = end < 0 ? content.length() : end;
        paragraph(content, field, begin, end, blocks, removed);
        begin = end + 1;
      }
    }
    return new Document(article, blocks, removed);
  }

  private static void paragraph(
      String content,
      Field field,
      int begin,
      int end,
      List<Block> blocks,
      List<Document.Removed> removed) {
    String line = content.substring(begin, end);
    if (line.isBlank()) {
      return;
    }
    Span span = new Span(field, begin, end);
    if (line.length() < 300
        && BOILERPLATE.matcher(line.strip().toLowerCase(Locale.ROOT)).matches()) {
      removed.add(new Document.Removed(span, "not part of the story"));
      return;
    }
    blocks.add(
        new Block(
            span, MARKUP.matcher(line).replaceAll(match -> " ".repeat(match.group().length()))));
  }
}
