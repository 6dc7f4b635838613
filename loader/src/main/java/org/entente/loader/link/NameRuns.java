package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Field;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;

/** The stretches that the tagger calls names, mended where it is known to err. */
final class NameRuns {

  private static final Set<String> INNER =
      Set.of("of", "for", "and", "the", "in", "on", "de", "del", "al", "&", "to", "und", "la");

  private final ArticleView article;

  NameRuns(ArticleView article) {
    this.article = article;
  }

  /** A stretch of tokens, both ends inclusive. */
  record Run(int first, int last) {

    int length() {
      return last - first + 1;
    }
  }

  List<Run> persons(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (Run run : tagged(sentence, "PERSON")) {
      for (Run part : cut(sentence, run)) {
        Run trimmed = withoutTitles(sentence, part);
        if (trimmed != null) {
          runs.add(trimmed);
        }
      }
    }
    return runs;
  }

  List<Run> organizations(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (Run run : tagged(sentence, "ORGANIZATION")) {
      runs.addAll(cut(sentence, run));
    }
    return runs;
  }

  private static List<Run> tagged(Sentence sentence, String tag) {
    List<Run> runs = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int first = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean inside = i < tokens.size() && tokens.get(i).entity().equals(tag);
      if (inside && first < 0) {
        first = i;
      } else if (!inside && first >= 0) {
        runs.add(new Run(first, i - 1));
        first = -1;
      }
    }
    return runs;
  }

  /** Cuts at words that are no part of a name; mostly a headline whose words are all capitals. */
  private List<Run> cut(Sentence sentence, Run run) {
    boolean title = sentence.span().field() == Field.TITLE;
    List<Run> parts = new ArrayList<>();
    int first = -1;
    for (int i = run.first(); i <= run.last() + 1; i++) {
      boolean inside = i <= run.last() && !foreign(sentence.tokens().get(i), title);
      if (inside && first < 0) {
        first = i;
      } else if (!inside && first >= 0) {
        parts.add(new Run(first, i - 1));
        first = -1;
      }
    }
    return parts;
  }

  private boolean foreign(Token token, boolean title) {
    String text = token.text();
    if (text.length() == 1
        && !Character.isLetterOrDigit(text.charAt(0))
        && !text.equals("&")
        && !text.equals("-")
        && !text.equals("'")
        && !text.equals("\u2019")) {
      return true;
    }
    if (text.equals("--") || text.equals("\u2013") || text.equals("\u2014")) {
      return true;
    }
    if (!title || INNER.contains(text.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    return token.pos().startsWith("V") || token.pos().equals("MD") || article.isCommonWord(text);
  }

  private static @org.jspecify.annotations.Nullable Run withoutTitles(Sentence sentence, Run run) {
    int first = run.first();
    while (first <= run.last() && Titles.isTitle(sentence.tokens().get(first).text())) {
      first++;
    }
    return first > run.last() ? null : new Run(first, run.last());
  }
}
