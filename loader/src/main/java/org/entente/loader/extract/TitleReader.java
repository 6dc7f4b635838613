package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;

/**
 * Reads the titles of a sentence: from each head to the left up to its determiner or possessor and
 * to the right through "of", "for", "at". Needs no parse, which is least reliable just there.
 */
final class TitleReader {

  private static final int FURTHEST = 12;
  private static final int MOST_PREPOSITIONS = 3;
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "for", "at", "with", "in", "to", "on", "from");
  private static final Set<String> OF_BODIES = Set.of("of", "for", "at", "with");
  private static final Set<String> OF_PERSONS = Set.of("to", "of", "for");

  private final OfficeLexicon lexicon;

  TitleReader(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The titles of a sentence, in text order of their heads. */
  List<TitlePhrase> read(SentenceView view) {
    List<TitlePhrase> phrases = new ArrayList<>();
    for (int token = 0; token < view.size(); token++) {
      OfficeLexicon.Head head = lexicon.headEndingAt(view, token);
      if (head != null && endsItsPhrase(view, token)) {
        phrases.add(read(view, head));
      }
    }
    return phrases;
  }

  /** Whether no further noun follows of which the head would be but a part. */
  private boolean endsItsPhrase(SentenceView view, int token) {
    int next = token + 1;
    if (next >= view.size() || person(view, next)) {
      return true;
    }
    OfficeLexicon.Head own = lexicon.headEndingAt(view, token);
    Mention named = view.mentionAt(next);
    if (own != null && own.kind() == OfficeKind.MEMBER && named != null) {
      return named.form() == Mention.Form.NAME;
    }
    String pos = view.token(next).pos();
    OfficeLexicon.Head longer = lexicon.headEndingAt(view, next);
    if (pos.equals("POS") || longer != null && longer.first() <= token) {
      return false;
    }
    if (lexicon.in("HONORIFIC", OfficeLexicon.word(view, next)) && personAhead(view, next)) {
      return true;
    }
    if (view.token(next).text().equals("-") && next + 1 < view.size()) {
      return Set.of("elect", "designate", "in").contains(OfficeLexicon.word(view, next + 1));
    }
    return !pos.startsWith("N") || isDay(view, next);
  }

  private static boolean isDay(SentenceView view, int token) {
    return view.token(token).text().endsWith("day");
  }

  private boolean personAhead(SentenceView view, int token) {
    int i = token;
    while (i < view.size() && lexicon.in("HONORIFIC", OfficeLexicon.word(view, i))) {
      i++;
    }
    return i < view.size() && person(view, i);
  }

  private static boolean person(SentenceView view, int token) {
    return PersonNames.startingAt(view, token) != null;
  }

  private TitlePhrase read(SentenceView view, OfficeLexicon.Head head) {
    Left left = new Left(view, head);
    Right right = new Right(view, head, left.owners.isEmpty());
    List<String> title = new ArrayList<>(left.title);
    for (int i = head.first(); i <= head.last(); i++) {
      title.add(view.token(i).text());
    }
    title.addAll(right.title);
    return new TitlePhrase(
        left.first,
        head,
        right.last,
        left.ofUnknownBody || right.ofUnknownBody,
        String.join(" ", title).replace(" -", "-"),
        left.former,
        left.determined,
        view.token(head.last()).pos().endsWith("S") || isAbbreviatedPlural(view, head.last()),
        left.owners,
        right.bodies);
  }

  private static boolean isAbbreviatedPlural(SentenceView view, int token) {
    return Set.of("sens.", "reps.", "mps", "meps", "gens.", "govs.")
        .contains(OfficeLexicon.word(view, token));
  }

  /** Whether a mention can be a body: not a field such as "Defense" that a tagger took for one. */
  private boolean isBody(SentenceView view, Mention mention, OfficeLexicon.Head head) {
    if (mention.firstToken() <= head.last() && mention.lastToken() >= head.first()) {
      return false;
    }
    if (mention.actor() == null || mention.form() != Mention.Form.NAME) {
      return mention.actor() != null;
    }
    for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
      if (!lexicon.in("FIELD", OfficeLexicon.word(view, i))) {
        return true;
      }
    }
    return false;
  }

  /** What stands before a head. */
  private final class Left {
    private final LinkedList<String> title = new LinkedList<>();
    private final LinkedList<TitlePhrase.Owner> owners = new LinkedList<>();
    private int first;
    private boolean former;
    private boolean determined;
    private boolean ofUnknownBody;

    Left(SentenceView view, OfficeLexicon.Head head) {
      first = head.first();
      boolean possessive = false;
      int furthest = Math.max(0, head.first() - FURTHEST);
      for (int i = head.first() - 1; i >= furthest; i = first - 1) {
        String pos = view.token(i).pos();
        String word = OfficeLexicon.word(view, i);
        Mention mention = view.mentionAt(i);
        if (mention != null && isBody(view, mention, head)) {
          boolean person = mention.isA(ActorType.PERSON);
          if (person && !possessive && i != head.first() - 1 && !pos.startsWith("PRP$")) {
            return;
          }
          boolean owner = possessive || pos.equals("PRP$");
          if (!ofUnknownBody) {
            owners.addFirst(new TitlePhrase.Owner(mention, owner));
          }
          first = mention.firstToken();
          determined |= owner;
          possessive = false;
          if (owner) {
            takeDeterminer(view, mention.isA(ActorType.PERSON));
            return;
          }
        } else if (pos.equals("DT") || pos.equals("PRP$")) {
          first = i;
          determined = true;
          return;
        } else if (pos.equals("POS")) {
          possessive = true;
          first = i;
        } else if (possessive) {
          // Somebody who is not linked owns the post.
          determined = true;
          first = i;
          return;
        } else if (lexicon.in("FORMER", word)) {
          former = true;
          first = i;
        } else if (!isVerb(view, i, head) && isPart(view, i, pos, head)) {
          first = i;
          ofUnknownBody |= owners.isEmpty() && lexicon.in("BODY", view.lemma(i));
          if (!pos.equals("HYPH") && !lexicon.in("TITLE_ADJECTIVE", word)) {
            title.addFirst(view.token(i).text());
          }
        } else {
          return;
        }
      }
    }

    /** Takes what stands before a possessor: "the", "former President". */
    private void takeDeterminer(SentenceView view, boolean person) {
      while (first > 0
          && view.mentionAt(first - 1) == null
          && (pos(view, first - 1).equals("DT") || person && isModifier(view, first - 1))) {
        first--;
      }
    }

    /** Whether a participle is the verb that the title depends on, or its copula. */
    private boolean isVerb(SentenceView view, int i, OfficeLexicon.Head head) {
      return view.governor(head.last()) == i
          || view.relation(i).equals("cop")
          || view.relation(i).startsWith("aux");
    }

    private boolean isPart(SentenceView view, int i, String pos, OfficeLexicon.Head head) {
      OfficeLexicon.Head other = lexicon.headEndingAt(view, i);
      if (head.kind() == OfficeKind.RANK && other != null && other.kind() != OfficeKind.RANK) {
        return false;
      }
      if (pos.equals("CC") || pos.equals(",")) {
        boolean joins =
            i > 0
                && i + 1 < head.first()
                && isModifier(view, i - 1)
                && (pos.equals("CC")
                    || pos(view, i - 1).equals("JJ") && pos(view, i + 1).equals("JJ"));
        return joins && lexicon.headEndingAt(view, i - 1) == null && view.mentionAt(i - 1) == null;
      }
      return isModifier(view, i) && (view.mentionAt(i) == null || !person(view, i));
    }

    private boolean isModifier(SentenceView view, int i) {
      String pos = view.token(i).pos();
      return pos.startsWith("N")
          || pos.startsWith("J")
          || pos.equals("HYPH")
          || pos.equals("CD")
          || pos.equals("VBG") && lexicon.in("ACTING", OfficeLexicon.word(view, i))
          || pos.equals("VBN")
          || pos.startsWith("RBS")
          || pos.equals("RB") && OfficeLexicon.word(view, i).endsWith("ly");
    }
  }

  /** What stands behind a head. */
  private final class Right {
    private final List<String> title = new ArrayList<>();
    private final List<Mention> bodies = new ArrayList<>();
    private boolean ofUnknownBody;
    private int last;

    Right(SentenceView view, OfficeLexicon.Head head, boolean wanted) {
      last = head.last();
      while (last + 2 < view.size()
          && view.token(last + 1).text().equals("-")
          && Set.of("elect", "designate", "in", "chief")
              .contains(OfficeLexicon.word(view, last + 2))) {
        title.add("-" + view.token(last + 2).text());
        last += 2;
      }
      if (last + 3 < view.size()
          && OfficeLexicon.word(view, last + 1).equals("at")
          && OfficeLexicon.word(view, last + 3).equals("time")) {
        last += 3;
      }
      for (int n = 0; n < MOST_PREPOSITIONS && last + 1 < view.size(); n++) {
        String preposition = OfficeLexicon.word(view, last + 1);
        if (!PREPOSITIONS.contains(preposition) || !noun(view, head, preposition, wanted)) {
          return;
        }
      }
    }

    /** Takes one preposition with its noun; false when what follows is no part of the title. */
    private boolean noun(
        SentenceView view, OfficeLexicon.Head head, String preposition, boolean wanted) {
      List<String> words = new ArrayList<>();
      Mention found = null;
      int end = last + 1;
      int begin = last + 2;
      for (int i = begin; i < Math.min(view.size(), begin + FURTHEST); i++) {
        String pos = view.token(i).pos();
        Mention mention = view.mentionAt(i);
        if (i > begin && person(view, i) && !addresses(view, i - 1)) {
          break;
        }
        if (mention != null && isBody(view, mention, head)) {
          found = mention;
          i = mention.lastToken();
          for (int j = mention.firstToken(); j <= i; j++) {
            words.add(view.token(j).text());
          }
        } else if (pos.equals("DT") || pos.equals("PRP$") || pos.equals("POS")) {
          if (pos.equals("DT") && end > last + 1) {
            break;
          }
          if (pos.equals("DT")) {
            words.add(view.token(i).text());
          }
        } else if (pos.startsWith("N") || pos.startsWith("J") || pos.equals("HYPH")) {
          words.add(view.token(i).text());
        } else if (pos.equals("CC") && i > begin && i + 1 < view.size()) {
          if (found != null || !isNominal(view, i + 1) || person(view, i + 1)) {
            break;
          }
          words.add(view.token(i).text());
        } else {
          break;
        }
        end = i;
      }
      if (end == last + 1) {
        return false;
      }
      if (found != null
          && found.lastToken() < end
          && (found.isA(ActorType.COUNTRY) || lexicon.in("BODY", view.lemma(end)))) {
        // "head of the Ukrainian security service": of a body that is not known, not of Ukraine.
        found = null;
      }
      boolean body = found != null && wanted && takes(head, preposition, found);
      if (found == null || !body) {
        boolean partOfTitle =
            bodies.isEmpty() && Set.of("of", "for").contains(preposition)
                || preposition.equals("to");
        if (!partOfTitle || found != null && found.form() == Mention.Form.PRONOUN) {
          return false;
        }
        ofUnknownBody |=
            bodies.isEmpty() && found == null && !preposition.equals("to") && isName(view, end);
        if (head.kind() != OfficeKind.MEMBER && bodies.isEmpty()) {
          title.add(preposition + " " + String.join(" ", words));
        }
        last = end;
        return true;
      }
      bodies.add(found);
      last = end;
      more(view, head);
      where(view);
      return false;
    }

    /** Whether a word may end the name of a body: "Lions Club", "the chapter"; not "finance". */
    private boolean isName(SentenceView view, int token) {
      String word = OfficeLexicon.word(view, token);
      return pos(view, token).startsWith("N")
          && !lexicon.in("FIELD", word)
          && !lexicon.in("STATE", word);
    }

    /** Whether a word belongs to the name that follows: "the", "Mr.", "President". */
    private boolean addresses(SentenceView view, int token) {
      return pos(view, token).equals("DT")
          || lexicon.in("HONORIFIC", OfficeLexicon.word(view, token))
          || lexicon.headEndingAt(view, token) != null;
    }

    /** Takes the place of a body: "in Munich". */
    private void where(SentenceView view) {
      int i = last + 1;
      if (i >= view.size() || !Set.of("in", "at").contains(OfficeLexicon.word(view, i))) {
        return;
      }
      int end = i;
      while (end + 1 < view.size() && pos(view, end + 1).equals("NNP") && !person(view, end + 1)) {
        end++;
      }
      last = end > i ? end : last;
    }

    /** Further bodies: "of X and Y". */
    private void more(SentenceView view, OfficeLexicon.Head head) {
      int i = last + 1;
      while (i < view.size() && Set.of("and", "the", "&").contains(OfficeLexicon.word(view, i))) {
        i++;
      }
      if (i == last + 1 || i >= view.size() || !OfficeLexicon.word(view, last + 1).equals("and")) {
        return;
      }
      Mention mention = view.mentionAt(i);
      if (mention != null && isBody(view, mention, head) && isOrganization(mention)) {
        bodies.add(mention);
        last = mention.lastToken();
      }
    }

    private boolean takes(OfficeLexicon.Head head, String preposition, Mention mention) {
      if (mention.isA(ActorType.PERSON)) {
        return OF_PERSONS.contains(preposition)
            && (head.kind() == OfficeKind.STAFF || head.kind() == OfficeKind.EXPERT);
      }
      if (OF_BODIES.contains(preposition)) {
        return !mention.isA(ActorType.COUNTRY)
            || preposition.equals("of")
            || preposition.equals("for") && head.kind() == OfficeKind.STAFF;
      }
      return isOrganization(mention)
          && (preposition.equals("in")
              || preposition.equals("on")
                  && (head.kind() == OfficeKind.PARTISAN || head.kind() == OfficeKind.MEMBER)
              || preposition.equals("to") && head.kind() == OfficeKind.STAFF);
    }
  }

  private static boolean isOrganization(Mention mention) {
    return mention.isA(ActorType.ORGANIZATION) || mention.isA(ActorType.ARMED_GROUP);
  }

  private static String pos(SentenceView view, int token) {
    return view.token(token).pos();
  }

  private static boolean isNominal(SentenceView view, int token) {
    String pos = view.token(token).pos();
    return pos.startsWith("N") || pos.startsWith("J");
  }
}
