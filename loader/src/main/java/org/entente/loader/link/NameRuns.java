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

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** Words that end the name of an organisation. */
  private static final Set<String> BODIES =
      Set.of(
          "committee",
          "project",
          "council",
          "center",
          "centre",
          "party",
          "union",
          "institute",
          "institution",
          "association",
          "foundation",
          "army",
          "front",
          "brigade",
          "brigades",
          "court",
          "agency",
          "ministry",
          "department",
          "university",
          "commission",
          "alliance",
          "coalition",
          "forces",
          "movement",
          "organization",
          "organisation",
          "federation",
          "congress",
          "bank",
          "corps",
          "guard",
          "bureau",
          "board",
          "league",
          "network",
          "fund",
          "parliament",
          "assembly",
          "authority",
          "initiative",
          "consulate",
          "embassy",
          "campaign",
          "society",
          "office",
          "service",
          "cartel",
          "militia");

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
    titled(sentence, runs);
    return runs;
  }

  /** Names after a title that the tagger missed: "Vice President Pence". */
  private static void titled(Sentence sentence, List<Run> runs) {
    List<Token> tokens = sentence.tokens();
    for (int first = 1; first < tokens.size(); first++) {
      if (!isUntagged(tokens.get(first)) || !Titles.isBeforeNames(tokens.get(first - 1).text())) {
        continue;
      }
      int last = first;
      while (last + 1 < tokens.size() && isUntagged(tokens.get(last + 1))) {
        last++;
      }
      if (last - first < 3) {
        runs.add(new Run(first, last));
      }
      first = last;
    }
  }

  private static boolean isUntagged(Token token) {
    return isName(token)
        && token.entity().equals("O")
        && token.text().length() > 1
        && !Titles.isTitle(token.text());
  }

  List<Run> organizations(Sentence sentence) {
    List<Run> runs = new ArrayList<>();
    for (Run run : tagged(sentence, "ORGANIZATION")) {
      for (Run part : cut(sentence, run)) {
        runs.add(continued(sentence, part));
      }
    }
    untagged(sentence, runs);
    return runs;
  }

  /** "Council" goes on with "for a Livable World", "Democratic Union" with "party". */
  private static Run continued(Sentence sentence, Run run) {
    String next = Tokens.lower(sentence, run.last() + 1);
    if (next.equals("party") || next.equals("council")) {
      return new Run(run.first(), run.last() + 1);
    }
    boolean body = BODIES.contains(Tokens.lower(sentence, run.last()));
    if (!body || !next.equals("of") && !next.equals("for")) {
      return run;
    }
    int first = run.last() + 2;
    while (ARTICLES.contains(Tokens.lower(sentence, first))) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < sentence.tokens().size() && isName(sentence.tokens().get(last + 1))) {
      last++;
    }
    return last < first ? run : new Run(run.first(), last);
  }

  /** Names of several words that end as a body's name does and that the tagger missed. */
  private static void untagged(Sentence sentence, List<Run> runs) {
    List<Token> tokens = sentence.tokens();
    if (sentence.span().field() == Field.TITLE) {
      return;
    }
    for (int last = 1; last < tokens.size(); last++) {
      if (!BODIES.contains(Tokens.lower(sentence, last))
          || !isName(tokens.get(last))
          || !tokens.get(last).entity().equals("O")) {
        continue;
      }
      int first = last;
      while (first > 0
          && isName(tokens.get(first - 1))
          && tokens.get(first - 1).entity().equals("O")) {
        first--;
      }
      if (first < last && !Titles.isTitle(tokens.get(first).text())) {
        runs.add(continued(sentence, new Run(first, last)));
      }
    }
  }

  private static boolean isName(Token token) {
    return token.pos().startsWith("NNP") && Tokens.capitalised(token);
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
    boolean opens = first == 0 || sentence.tokens().get(first - 1).pos().matches("\\W+");
    if (opens && run.length() == 2 && Tokens.lower(sentence, first).equals("said")) {
      first++;
    }
    while (first <= run.last() && Titles.isTitle(sentence.tokens().get(first).text())) {
      first++;
    }
    return first > run.last() ? null : new Run(first, run.last());
  }
}
