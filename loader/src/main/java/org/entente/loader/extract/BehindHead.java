package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the head of a title: "of law at the University of Oxford" in "professor of law
 * at the University of Oxford". Read once, from the head to the right.
 */
final class BehindHead {

  private static final int FURTHEST = 12;
  private static final int MOST_PREPOSITIONS = 3;
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "with", "in", "to", "on", "from");
  private static final Set<String> OF_BODIES = Set.of("of", "for", "at", "with");
  private static final Set<String> OF_PERSONS = Set.of("to", "of", "for");
  private static final Set<String> SUFFIXES = Set.of("elect", "designate", "in", "chief");

  private final OfficeLexicon lexicon;
  private final SentenceView view;
  private final OfficeLexicon.Head head;
  private final List<String> title = new ArrayList<>();
  private final List<Mention> bodies = new ArrayList<>();
  private boolean ofUnknownBody;
  private int last;

  /**
   * Reads on from a head.
   *
   * @param wanted whether a body is looked for: none stands before the head
   */
  BehindHead(OfficeLexicon lexicon, SentenceView view, OfficeLexicon.Head head, boolean wanted) {
    this.lexicon = lexicon;
    this.view = view;
    this.head = head;
    last = head.last();
    takeSuffixes();
    for (int n = 0; n < MOST_PREPOSITIONS && last + 1 < view.size(); n++) {
      if (!PREPOSITIONS.contains(word(last + 1)) || !take(word(last + 1), wanted)) {
        return;
      }
    }
  }

  /** The index of the last token that belongs to the title, its body included. */
  int last() {
    return last;
  }

  /** What belongs to the title without its body. */
  List<String> title() {
    return List.copyOf(title);
  }

  /** The actors whose title it is. */
  List<Mention> bodies() {
    return List.copyOf(bodies);
  }

  /** Whether it names a body that is not linked. */
  boolean ofUnknownBody() {
    return ofUnknownBody;
  }

  /** A noun with what modifies it. */
  private record Noun(List<String> words, @Nullable Mention mention, int last) {}

  /** Takes "-elect", "-in-chief" and "at the time". */
  private void takeSuffixes() {
    while (last + 2 < view.size()
        && view.token(last + 1).text().equals("-")
        && SUFFIXES.contains(word(last + 2))) {
      title.add("-" + view.token(last + 2).text());
      last += 2;
    }
    if (last + 3 < view.size() && word(last + 1).equals("at") && word(last + 3).equals("time")) {
      last += 3;
    }
  }

  /** Takes one preposition with its noun; false when nothing after it belongs to the title. */
  private boolean take(String preposition, boolean wanted) {
    Noun noun = noun(last + 2);
    if (noun == null) {
      return false;
    }
    Mention mention = noun.mention();
    if (mention != null && wanted && takes(preposition, mention)) {
      bodies.add(mention);
      last = noun.last();
      takeFurtherBody();
      takePlace();
      return false;
    }
    boolean partOfTitle = preposition.equals("of") || preposition.equals("for");
    if (!partOfTitle && !preposition.equals("to")
        || mention != null && mention.form() == Mention.Form.PRONOUN) {
      return false;
    }
    ofUnknownBody |= partOfTitle && mention == null && isName(noun.last());
    if (head.kind() != OfficeKind.MEMBER) {
      title.add(preposition + " " + String.join(" ", noun.words()));
    }
    last = noun.last();
    return true;
  }

  /** The noun that begins at a token; null if none does. */
  private @Nullable Noun noun(int begin) {
    List<String> words = new ArrayList<>();
    Mention mention = null;
    int end = begin - 1;
    for (int i = begin; i < Math.min(view.size(), begin + FURTHEST); i++) {
      Mention here = view.mentionAt(i);
      if (i > begin && PersonNames.startingAt(view, i) != null && !addresses(i - 1)) {
        break;
      }
      if (here != null && TitleReader.isOwner(lexicon, view, here, head)) {
        mention = here;
        for (int j = here.firstToken(); j <= here.lastToken(); j++) {
          words.add(view.token(j).text());
        }
        i = here.lastToken();
      } else if (!goesOn(i, begin, mention != null)) {
        break;
      } else if (!pos(i).equals("POS") && !pos(i).equals("PRP$")) {
        words.add(view.token(i).text());
      }
      end = i;
    }
    return end < begin ? null : new Noun(words, ofUnknown(mention, end) ? null : mention, end);
  }

  /** Whether a token can stand in a noun that began before it. */
  private boolean goesOn(int i, int begin, boolean named) {
    String pos = pos(i);
    if (pos.equals("DT")) {
      return i == begin;
    }
    if (pos.equals("CC")) {
      return i > begin
          && !named
          && i + 1 < view.size()
          && isNominal(i + 1)
          && PersonNames.startingAt(view, i + 1) == null;
    }
    return pos.equals("PRP$") || pos.equals("POS") || pos.equals("HYPH") || isNominal(i);
  }

  /** "Head of the Ukrainian security service": of a body that is not known, not of Ukraine. */
  private boolean ofUnknown(@Nullable Mention mention, int end) {
    return mention != null
        && mention.lastToken() < end
        && (mention.isA(ActorType.COUNTRY) || lexicon.in("BODY", view.lemma(end)));
  }

  /** Whether a word may end the name of a body: "Lions Club", "the chapter"; not "finance". */
  private boolean isName(int i) {
    return pos(i).startsWith("N") && !lexicon.in("FIELD", word(i)) && !lexicon.in("STATE", word(i));
  }

  /** Whether a word belongs to the name that follows: "the", "Mr.", "President". */
  private boolean addresses(int i) {
    return pos(i).equals("DT")
        || lexicon.in("HONORIFIC", word(i))
        || lexicon.headEndingAt(view, i) != null;
  }

  /** Takes the place of a body: "in Munich". */
  private void takePlace() {
    int i = last + 1;
    if (i >= view.size() || !Set.of("in", "at").contains(word(i))) {
      return;
    }
    int end = i;
    while (end + 1 < view.size()
        && pos(end + 1).equals("NNP")
        && PersonNames.startingAt(view, end + 1) == null) {
      end++;
    }
    last = end > i ? end : last;
  }

  /** Takes another body: "of X and Y". */
  private void takeFurtherBody() {
    int and = last + 1;
    if (and + 2 >= view.size() || !word(and).equals("and")) {
      return;
    }
    Mention mention = view.mentionAt(word(and + 1).equals("the") ? and + 2 : and + 1);
    if (mention != null
        && TitleReader.isOwner(lexicon, view, mention, head)
        && isOrganization(mention)) {
      bodies.add(mention);
      last = mention.lastToken();
    }
  }

  /** Whether a title of this kind is of what stands behind a preposition. */
  private boolean takes(String preposition, Mention mention) {
    OfficeKind kind = head.kind();
    if (mention.isA(ActorType.PERSON)) {
      return OF_PERSONS.contains(preposition)
          && switch (kind) {
            case STAFF, EXPERT, ALLY, RIVAL -> true;
            default -> false;
          };
    }
    if (OF_BODIES.contains(preposition)) {
      return !mention.isA(ActorType.COUNTRY)
          || preposition.equals("of")
          || preposition.equals("for") && kind == OfficeKind.STAFF;
    }
    return isOrganization(mention)
        && switch (preposition) {
          case "in" -> true;
          case "on" -> kind == OfficeKind.PARTISAN || kind == OfficeKind.MEMBER;
          case "to" -> kind == OfficeKind.STAFF;
          default -> false;
        };
  }

  private static boolean isOrganization(Mention mention) {
    return mention.isA(ActorType.ORGANIZATION) || mention.isA(ActorType.ARMED_GROUP);
  }

  private boolean isNominal(int i) {
    return pos(i).startsWith("N") || pos(i).startsWith("J");
  }

  private String word(int i) {
    return OfficeLexicon.word(view, i);
  }

  private String pos(int i) {
    return view.token(i).pos();
  }
}
