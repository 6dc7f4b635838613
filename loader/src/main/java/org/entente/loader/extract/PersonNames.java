package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/** Finds the names of persons before and after a title or a kin word, past what stands between. */
final class PersonNames {

  private static final int FARTHEST_NAME = 14;
  private static final int FARTHEST_BACK = 10;
  private static final Set<String> OPENING = Set.of(",", "(", "-LRB-", "–", "—", "--");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "(", ")", "-", "--", "–", "—", "-LRB-", "-RRB-");
  private static final Set<String> AFTER_NAME =
      Set.of("who", "whose", "and", "in", "to", "on", "as", "at", "about", "with", "of");

  private final OfficeLexicon lexicon;

  PersonNames(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The person whose name begins at a token; null if none does. */
  static @Nullable Mention startingAt(SentenceView view, int token) {
    Mention mention = token < view.size() ? view.mentionAt(token) : null;
    return mention != null
            && mention.firstToken() == token
            && mention.form() == Mention.Form.NAME
            && mention.isA(ActorType.PERSON)
        ? mention
        : null;
  }

  /** The person named at a token or after forms of address there; null if there is none. */
  @Nullable Mention at(SentenceView view, int token) {
    int i = token;
    if (i < view.size() && Set.of("]", ")", "-RRB-").contains(view.token(i).text())) {
      i++;
    }
    while (i < view.size()
        && view.mentionAt(i) == null
        && lexicon.in("HONORIFIC", OfficeLexicon.word(view, i))) {
      i++;
    }
    return startingAt(view, i);
  }

  /**
   * The person named behind the comma at a token, in an apposition that ends with the name.
   *
   * @param orSubject whether the name may also be a subject: "the minister, Ana Lee said"
   */
  @Nullable Mention behindComma(SentenceView view, int comma, boolean orSubject) {
    if (comma >= view.size() || !view.token(comma).text().equals(",")) {
      return null;
    }
    Mention person = at(view, comma + 1);
    if (person == null) {
      return null;
    }
    boolean subject =
        orSubject
            && person.lastToken() + 1 < view.size()
            && view.token(person.lastToken() + 1).pos().equals("VBD");
    return subject || closes(view, person) ? person : null;
  }

  /** Whether an apposition can end with a name: what follows goes on with something else. */
  static boolean closes(SentenceView view, Mention name) {
    int after = name.lastToken() + 1;
    return after >= view.size()
        || CLOSING.contains(view.token(after).text())
        || AFTER_NAME.contains(OfficeLexicon.word(view, after));
  }

  /** The names that follow one in a list: "X of Ohio, R-Ky., and Y". */
  static List<Mention> listAfter(SentenceView view, Mention first) {
    List<Mention> found = new ArrayList<>();
    int gap = 0;
    for (int i = first.lastToken() + 1; i < view.size() && gap < FARTHEST_NAME; i++, gap++) {
      Mention person = startingAt(view, i);
      if (person != null) {
        found.add(person);
        i = person.lastToken();
        gap = 0;
      } else if (!isListed(view, i)) {
        break;
      }
    }
    return found;
  }

  private static boolean isListed(SentenceView view, int token) {
    String pos = view.token(token).pos();
    return Set.of("NNP", "CC", "HYPH", ",", "-LRB-", "-RRB-").contains(pos)
        || Set.of("of", ";", "from").contains(OfficeLexicon.word(view, token));
  }

  /**
   * The person whose name ends before an opening comma, dash or bracket, with at most an age, a
   * place or a party between; null if there is none.
   */
  static @Nullable Mention before(SentenceView view, int opening) {
    if (opening < 1 || !OPENING.contains(view.token(opening).text())) {
      return null;
    }
    for (int i = opening - 1; i >= Math.max(0, opening - FARTHEST_BACK); i--) {
      Mention mention = view.mentionAt(i);
      if (mention != null && mention.isA(ActorType.PERSON)) {
        return mention.form() == Mention.Form.NAME && mention.lastToken() == i ? mention : null;
      }
      String pos = view.token(i).pos();
      boolean between =
          Set.of("CD", "NNP", ",", "HYPH", "-LRB-", "-RRB-").contains(pos)
              || Set.of("of", "from", "jr.").contains(OfficeLexicon.word(view, i));
      if (!between) {
        return null;
      }
    }
    return null;
  }
}
