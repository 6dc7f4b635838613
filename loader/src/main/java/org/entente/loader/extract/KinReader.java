package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/** Reads kin words with the one whose kin they name: "his late father", "a son of the king". */
final class KinReader {

  private static final int FURTHEST = 8;
  private static final List<String> KINDS =
      List.of("PARENT", "CHILD", "SPOUSE", "SIBLING", "OTHER");

  private final WordClasses words;
  private final Arguments arguments;

  KinReader(WordClasses words, Arguments arguments) {
    this.words = words;
    this.arguments = arguments;
  }

  /**
   * A kin word with the one whose kin it names.
   *
   * @param first the index of its first token, possessor included
   * @param last the index of the last token of the kin word
   * @param word the kin word in the singular
   * @param kind a value of the qualifier {@code kin}
   * @param of whose kin
   * @param shared whether they are taken over from the kin word before
   */
  record Kin(int first, int last, String word, String kind, List<Mention> of, boolean shared) {}

  /**
   * The kin word that begins at a token; null if none does or nobody is named whose kin it is.
   *
   * @param lastPossessor whose kin the word before in the sentence names; empty if there is none
   */
  @Nullable Kin at(SentenceView view, int token, List<Mention> lastPossessor) {
    if (!view.token(token).pos().startsWith("N")) {
      return null;
    }
    int last = token;
    StringBuilder word = new StringBuilder(view.lemma(token));
    while (last + 2 < view.size() && view.token(last + 1).pos().equals("HYPH")) {
      word.append('-').append(view.lemma(last + 2));
      last += 2;
    }
    int first = token;
    String said = word.toString();
    while (kind(said) == null && first > 1 && view.token(first - 1).pos().equals("HYPH")) {
      first -= 2;
      said = view.lemma(first) + "-" + said;
    }
    if (said.equals("lady") && token > 0 && OfficeLexicon.word(view, token - 1).equals("first")) {
      first--;
      said = "first lady";
    }
    String kind = kind(said);
    if (kind == null) {
      return null;
    }
    int before = first - 1;
    while (before > 0 && isBeside(view, before)) {
      before--;
    }
    List<Mention> of = owner(view, before);
    if (!of.isEmpty()) {
      return new Kin(start(view, of.get(0)), last, said, kind, of, false);
    }
    of = behindOf(view, last + 1);
    if (!of.isEmpty()) {
      return new Kin(
          before < 0 || !isArticle(view, before) ? first : before, last, said, kind, of, false);
    }
    of = havers(view, token);
    if (!of.isEmpty() && !named(view, last).isEmpty()) {
      return new Kin(first, last, said, kind, of, false);
    }
    boolean listed =
        before >= 0 && Set.of(",", "and", "with", "or").contains(OfficeLexicon.word(view, before));
    if (!listed || named(view, last).isEmpty()) {
      return null;
    }
    of = lastPossessor.isEmpty() ? onlyPerson(view, first) : lastPossessor;
    return of.isEmpty() ? null : new Kin(first, last, said, kind, of, true);
  }

  /** Who has the kin: "she has two sons, X and Y". */
  private List<Mention> havers(SentenceView view, int noun) {
    int verb = view.governor(noun);
    if (verb < 0 || !view.relation(noun).equals("obj") || !view.lemma(verb).equals("have")) {
      return List.of();
    }
    return arguments.clauses().subjects(view, verb, Nominals.Reach.DOER, 0).stream()
        .filter(subject -> subject.weight() == 1 && subject.mention().isA(ActorType.PERSON))
        .map(Argument::mention)
        .toList();
  }

  /** The persons named after a kin word, behind a comma or a title or not. */
  List<Mention> named(SentenceView view, int kin) {
    boolean comma = kin + 1 < view.size() && view.token(kin + 1).text().equals(",");
    int i = comma ? kin + 2 : kin + 1;
    int end = Math.min(view.size() - 1, i + FURTHEST);
    while (i < end && PersonNames.startingAt(view, i) == null && isTitle(view, i)) {
      i++;
    }
    Mention name = PersonNames.startingAt(view, i);
    if (name == null || comma && !PersonNames.closes(view, name)) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>(List.of(name));
    if (view.token(kin).pos().endsWith("S")) {
      found.addAll(PersonNames.listAfter(view, name));
    }
    return found;
  }

  static boolean isTitle(SentenceView view, int token) {
    String pos = view.token(token).pos();
    Mention mention = view.mentionAt(token);
    return (pos.startsWith("N") || pos.startsWith("J") || pos.equals("HYPH"))
        && (mention == null || !mention.isA(ActorType.PERSON));
  }

  private @Nullable String kind(String word) {
    for (String kind : KINDS) {
      if (words.has(kind, word)) {
        return kind;
      }
    }
    return null;
  }

  private boolean isBeside(SentenceView view, int token) {
    return view.mentionAt(token) == null && words.has("BESIDE", OfficeLexicon.word(view, token));
  }

  private static boolean isArticle(SentenceView view, int token) {
    return view.token(token).pos().equals("DT");
  }

  /** The possessor that ends at a token: "his", "Assad's", "whose". */
  private static List<Mention> owner(SentenceView view, int token) {
    if (token < 0) {
      return List.of();
    }
    String pos = view.token(token).pos();
    Mention owner = null;
    if (pos.equals("PRP$")) {
      owner = view.mentionAt(token);
    } else if (pos.equals("POS") && token > 0) {
      owner = view.mentionAt(token - 1);
    } else if (pos.equals("WP$") && token > 1) {
      owner = PersonNames.before(view, token - 1);
    }
    return owner != null && owner.isA(ActorType.PERSON) ? List.of(owner) : List.of();
  }

  private static int start(SentenceView view, Mention owner) {
    int first = owner.firstToken();
    while (first > 0
        && view.mentionAt(first - 1) == null
        && Set.of("NNP", "DT", "JJ").contains(view.token(first - 1).pos())) {
      first--;
    }
    return first;
  }

  /** The persons behind "of": "son of the late King Hussein and Queen Noor". */
  private static List<Mention> behindOf(SentenceView view, int of) {
    List<Mention> found = new ArrayList<>();
    if (of >= view.size() || !OfficeLexicon.word(view, of).equals("of")) {
      return found;
    }
    for (int i = of + 1; i < Math.min(view.size(), of + FURTHEST); i++) {
      Mention mention = view.mentionAt(i);
      if (mention != null && mention.isA(ActorType.PERSON)) {
        found.add(mention);
        i = mention.lastToken();
        if (i + 1 >= view.size() || !OfficeLexicon.word(view, i + 1).equals("and")) {
          return found;
        }
      } else if (view.token(i).text().equals(",")) {
        Mention apposed = PersonNames.startingAt(view, i + 1);
        return apposed != null && PersonNames.closes(view, apposed) ? List.of(apposed) : found;
      } else if (!isTitle(view, i)
          && !Set.of("DT", "CC", "PRP$", "IN", "VBN").contains(view.token(i).pos())) {
        return found;
      }
    }
    return found;
  }

  /** The person before a token, where only one is spoken of. */
  private static List<Mention> onlyPerson(SentenceView view, int token) {
    Mention only = null;
    for (Mention mention : view.mentions()) {
      if (mention.lastToken() < token && mention.isA(ActorType.PERSON)) {
        if (only != null && !Objects.equals(mention.actor(), only.actor())) {
          return List.of();
        }
        only = mention;
      }
    }
    return only == null ? List.of() : List.of(only);
  }
}
