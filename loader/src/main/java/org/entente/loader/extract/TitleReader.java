package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.text.Mention;

/**
 * Reads the titles of a sentence: from each head to the left up to its determiner or possessor and
 * to the right through "of", "for", "at". Needs no parse, which is least reliable just there.
 */
final class TitleReader {

  private static final Set<String> ABBREVIATED_PLURALS =
      Set.of("sens.", "reps.", "mps", "meps", "gens.", "govs.");

  private final OfficeLexicon lexicon;

  TitleReader(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The titles of a sentence, in text order of their heads. */
  List<TitlePhrase> read(SentenceView view) {
    List<TitlePhrase> phrases = new ArrayList<>();
    for (int token = 0; token < view.size(); token++) {
      OfficeLexicon.Head head = lexicon.headEndingAt(view, token);
      if (head != null && endsItsPhrase(view, head)) {
        phrases.add(read(view, head));
      }
    }
    return phrases;
  }

  /** Whether no further noun follows of which the head would be but a part. */
  private boolean endsItsPhrase(SentenceView view, OfficeLexicon.Head head) {
    int next = head.last() + 1;
    if (next >= view.size() || PersonNames.startingAt(view, next) != null) {
      return true;
    }
    Mention named = view.mentionAt(next);
    boolean names =
        switch (head.kind()) {
          case MEMBER, ALLY, RIVAL -> true;
          default -> false;
        };
    if (names && named != null) {
      return named.form() == Mention.Form.NAME;
    }
    String pos = view.token(next).pos();
    OfficeLexicon.Head longer = lexicon.headEndingAt(view, next);
    if (pos.equals("POS") || longer != null && longer.first() <= head.last()) {
      return false;
    }
    if (isAddress(view, next)) {
      return true;
    }
    if (view.token(next).text().equals("-") && next + 1 < view.size()) {
      return Set.of("elect", "designate", "in").contains(OfficeLexicon.word(view, next + 1));
    }
    return !pos.startsWith("N") || view.token(next).text().endsWith("day");
  }

  /** Whether only forms of address stand between a token and a name. */
  private boolean isAddress(SentenceView view, int token) {
    int i = token;
    while (i < view.size() && lexicon.in("HONORIFIC", OfficeLexicon.word(view, i))) {
      i++;
    }
    return i > token && PersonNames.startingAt(view, i) != null;
  }

  private TitlePhrase read(SentenceView view, OfficeLexicon.Head head) {
    BeforeHead before = new BeforeHead(lexicon, view, head);
    BehindHead behind = new BehindHead(lexicon, view, head, before.owners().isEmpty());
    List<String> title = new ArrayList<>(before.title());
    for (int i = head.first(); i <= head.last(); i++) {
      title.add(view.token(i).text());
    }
    title.addAll(behind.title());
    boolean plural =
        view.token(head.last()).pos().endsWith("S")
            || ABBREVIATED_PLURALS.contains(OfficeLexicon.word(view, head.last()));
    return new TitlePhrase(
        before.first(),
        head,
        behind.last(),
        before.ofUnknownBody() || behind.ofUnknownBody(),
        String.join(" ", title).replace(" -", "-"),
        before.former(),
        before.determined(),
        plural,
        before.owners(),
        behind.bodies());
  }

  /**
   * Whether a mention can own a title: it does not stand in the head, and is no field such as
   * "Defense" that a tagger took for a name.
   */
  static boolean isOwner(
      OfficeLexicon lexicon, SentenceView view, Mention mention, OfficeLexicon.Head head) {
    if (mention.actor() == null
        || mention.firstToken() <= head.last() && mention.lastToken() >= head.first()) {
      return false;
    }
    if (mention.form() != Mention.Form.NAME) {
      return true;
    }
    for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
      if (!lexicon.in("FIELD", OfficeLexicon.word(view, i))) {
        return true;
      }
    }
    return false;
  }
}
