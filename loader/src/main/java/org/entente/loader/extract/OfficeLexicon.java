package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/** How posts are named: {@code offices.lexicon} and {@code bodies.tsv}, read once. */
final class OfficeLexicon {

  private static final int LONGEST = 5;

  private final WordClasses classes = WordClasses.read("offices.lexicon");
  private final Map<String, OfficeKind> heads = new HashMap<>();
  private final Map<String, Actor> bodies = new HashMap<>();

  private OfficeLexicon() {}

  /**
   * The lexicon that is part of the product.
   *
   * @throws IllegalArgumentException naming file and line if a line is not understood
   */
  static OfficeLexicon standard() {
    OfficeLexicon lexicon = new OfficeLexicon();
    for (OfficeKind kind : OfficeKind.values()) {
      for (String head : lexicon.classes.words(kind.name())) {
        if (lexicon.heads.put(head, kind) != null) {
          throw new IllegalArgumentException("offices.lexicon: '" + head + "' is of two kinds");
        }
      }
    }
    lexicon.readBodies();
    return lexicon;
  }

  private void readBodies() {
    int number = 0;
    for (String line : WordClasses.lines("bodies.tsv")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != 5) {
        throw new IllegalArgumentException(
            "bodies.tsv, line " + number + ": has " + row.length + " columns, not 5");
      }
      Actor body = BodyLexicon.actor(row);
      for (String title : row[0].split("\\|")) {
        bodies.put(title.replace('+', ' '), body);
      }
    }
  }

  /** The head of a title, from its first to its last word. */
  record Head(OfficeKind kind, int first, int last, String word) {}

  /** The longest head that ends at a token; null if none does. */
  @Nullable Head headEndingAt(SentenceView view, int token) {
    String pos = view.token(token).pos();
    boolean adjective = pos.equals("JJ");
    if (!pos.startsWith("N") && !adjective) {
      return null;
    }
    // The tagger often takes a title for an adjective: "executive Ann Lee", "lieutenant general".
    boolean beforeName = PersonNames.startingAt(view, token + 1) != null;
    for (int first = Math.max(0, token - LONGEST + 1); first <= token; first++) {
      StringBuilder before = new StringBuilder();
      for (int i = first; i < token; i++) {
        before.append(word(view, i)).append(' ');
      }
      for (String last : List.of(word(view, token), view.lemma(token))) {
        String head = (before + last).replace(" - ", "-");
        OfficeKind kind = heads.get(head);
        boolean called = kind == OfficeKind.RIVAL && isNamed(view, token + 1);
        boolean partisan = kind == OfficeKind.PARTISAN && !isNominal(view, token + 1);
        if (kind != null && (!adjective || beforeName || first < token || partisan || called)) {
          return new Head(kind, first, token, head);
        }
      }
    }
    return null;
  }

  private static boolean isNamed(SentenceView view, int token) {
    Mention mention = token < view.size() ? view.mentionAt(token) : null;
    return mention != null && mention.firstToken() == token && mention.form() == Mention.Form.NAME;
  }

  private static boolean isNominal(SentenceView view, int token) {
    if (token >= view.size()) {
      return false;
    }
    String pos = view.token(token).pos();
    return pos.startsWith("N") || pos.startsWith("J") || pos.equals("HYPH");
  }

  /**
   * The body that a title names by itself: the Senate for "senator"; null if it names none.
   *
   * @param title in lower case
   */
  @Nullable Actor bodyOf(String title) {
    String[] words = title.split(" ");
    List<String> parts = new ArrayList<>();
    for (int first = 0; first < words.length; first++) {
      for (int last = words.length; last > first; last--) {
        parts.add(String.join(" ", List.of(words).subList(first, last)));
      }
    }
    return parts.stream().map(bodies::get).filter(b -> b != null).findFirst().orElse(null);
  }

  /** All bodies that titles name by themselves. */
  Set<Actor> bodies() {
    return Set.copyOf(bodies.values());
  }

  boolean in(String name, String word) {
    return classes.has(name, word);
  }

  static String word(SentenceView view, int token) {
    return view.token(token).text().toLowerCase(Locale.ROOT);
  }
}
