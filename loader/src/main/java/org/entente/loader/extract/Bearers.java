package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;

/**
 * Finds who bears the titles of a sentence: the name after or before them, the subject of "is",
 * "became" or "served as", and whoever bears the title that they are joined to.
 */
final class Bearers {

  private static final Set<String> ONCE = Set.of("formerly", "previously", "once", "then");
  private static final Set<String> NOW =
      Set.of("now", "then", "currently", "once", "formerly", "later", "previously", "himself");

  private final OfficeLexicon lexicon;
  private final PersonNames names;
  private final Arguments arguments;

  Bearers(OfficeLexicon lexicon, Arguments arguments) {
    this.lexicon = lexicon;
    this.names = new PersonNames(lexicon);
    this.arguments = arguments;
  }

  /** How a bearer is joined to a title. */
  enum Joint {
    TITLE_BEFORE_NAME,
    NAME_AFTER_COMMA,
    APPOSITION,
    DESCRIPTION,
    JOINED_TITLE,
    COPULA,
    VERB
  }

  /**
   * Who bears a title.
   *
   * @param stated whether a verb states it, so that the syntax around it settles whether it is so
   * @param past whether the verb puts it into the past
   */
  record Bearer(Mention mention, Joint joint, boolean past) {
    boolean stated() {
      return joint == Joint.COPULA || joint == Joint.VERB;
    }
  }

  /** The bearers of every title, in the order of the titles. */
  List<List<Bearer>> of(SentenceView view, List<TitlePhrase> phrases) {
    Map<TitlePhrase, List<Bearer>> found = new HashMap<>();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      TitlePhrase phrase = phrases.get(i);
      List<Bearer> bearers = named(view, phrase);
      if (bearers.isEmpty() && i + 1 < phrases.size()) {
        bearers = sharedWithNext(view, phrase, phrases.get(i + 1), found);
      }
      found.put(phrase, bearers);
    }
    for (int i = 0; i < phrases.size(); i++) {
      TitlePhrase phrase = phrases.get(i);
      if (found.getOrDefault(phrase, List.of()).isEmpty()) {
        List<Bearer> bearers = apposed(view, phrase);
        if (bearers.isEmpty() && i > 0) {
          bearers = sharedWithPrevious(view, phrase, phrases.get(i - 1), found);
        }
        if (bearers.isEmpty() && view.sentence().parsed()) {
          bearers = stated(view, phrase);
        }
        if (bearers.isEmpty()) {
          bearers = described(view, phrase);
        }
        found.put(phrase, bearers);
      }
    }
    return phrases.stream().map(phrase -> found.getOrDefault(phrase, List.of())).toList();
  }

  /** The states and bodies that a title names: "NATO member Turkey", "Turkey, a NATO member". */
  List<Bearer> states(SentenceView view, TitlePhrase phrase) {
    int next = phrase.last() + 1;
    Mention after = next < view.size() ? view.mentionAt(next) : null;
    Mention before = phrase.first() < 2 ? null : view.mentionAt(phrase.first() - 2);
    if (after != null && after.firstToken() == next && isState(after)) {
      return List.of(new Bearer(after, Joint.TITLE_BEFORE_NAME, false));
    }
    if (before != null && isState(before) && view.token(phrase.first() - 1).text().equals(",")) {
      return List.of(new Bearer(before, Joint.APPOSITION, false));
    }
    Mention behindComma = next + 1 < view.size() ? view.mentionAt(next + 1) : null;
    if (behindComma != null
        && isState(behindComma)
        && phrase.determined()
        && view.token(next).text().equals(",")
        && (phrase.first() <= 1 || PersonNames.closes(view, behindComma))) {
      return List.of(new Bearer(behindComma, Joint.NAME_AFTER_COMMA, false));
    }
    int head = phrase.head().last();
    if (view.child(head, "cop") < 0) {
      return List.of();
    }
    return arguments.clauses().subjects(view, head, Nominals.Reach.DOER, 0).stream()
        .filter(subject -> isState(subject.mention()) && subject.weight() == 1)
        .map(subject -> new Bearer(subject.mention(), Joint.COPULA, false))
        .toList();
  }

  private static boolean isState(Mention mention) {
    return !mention.isA(ActorType.PERSON) && mention.form() != Mention.Form.DEMONYM;
  }

  /** Names after a title: "minister X", "the minister, X,", "Senators X of Y and Z". */
  private List<Bearer> named(SentenceView view, TitlePhrase phrase) {
    int next = phrase.last() + 1;
    Mention person = names.at(view, next);
    if (person != null) {
      List<Bearer> bearers = new ArrayList<>();
      bearers.add(new Bearer(person, Joint.TITLE_BEFORE_NAME, false));
      if (phrase.plural()) {
        for (Mention more : PersonNames.listAfter(view, person)) {
          bearers.add(new Bearer(more, Joint.TITLE_BEFORE_NAME, false));
        }
      }
      return bearers;
    }
    boolean opens = phrase.first() == 0 || view.token(phrase.first() - 1).text().equals(",");
    Mention apposed = names.behindComma(view, next, opens && phrase.determined());
    boolean standsAlone = phrase.determined() || phrase.first() == 0 || !phrase.before().isEmpty();
    boolean afterName = phrase.first() >= 2 && PersonNames.before(view, phrase.first() - 1) != null;
    return apposed != null && standsAlone && !afterName && !phrase.plural()
        ? List.of(new Bearer(apposed, Joint.NAME_AFTER_COMMA, false))
        : List.of();
  }

  /** The title before "and" shares the bearer: "prime minister and party leader X". */
  private static List<Bearer> sharedWithNext(
      SentenceView view,
      TitlePhrase phrase,
      TitlePhrase next,
      Map<TitlePhrase, List<Bearer>> found) {
    boolean ranked = next.first() == phrase.last() + 1;
    boolean joined =
        next.first() == phrase.last() + 2
            && OfficeLexicon.word(view, phrase.last() + 1).equals("and")
            && !next.determined()
            && !OfficeLexicon.word(view, phrase.first()).equals("the")
            && !phrase.plural();
    List<Bearer> bearers = found.getOrDefault(next, List.of());
    boolean before =
        !bearers.isEmpty() && bearers.get(0).joint() == Joint.TITLE_BEFORE_NAME && !next.plural();
    return (ranked || joined) && before
        ? List.of(new Bearer(bearers.get(0).mention(), Joint.TITLE_BEFORE_NAME, false))
        : List.of();
  }

  /** A title after a name: "X, the minister", "Senator X of Ohio, chairman of Y". */
  private List<Bearer> apposed(SentenceView view, TitlePhrase phrase) {
    if (phrase.plural() || phrase.first() < 2) {
      return List.of();
    }
    int after = phrase.last() + 1;
    boolean bare = phrase.head().kind() == OfficeKind.PARTISAN && !phrase.determined();
    if (after < view.size()
        && !bare
        && Set.of("VBD", "VBZ", "VBP", "MD").contains(pos(view, after))) {
      return List.of();
    }
    boolean adverb = NOW.contains(OfficeLexicon.word(view, phrase.first() - 1));
    Mention name = PersonNames.before(view, phrase.first() - (adverb ? 2 : 1));
    boolean past = ONCE.contains(OfficeLexicon.word(view, phrase.first() - 1));
    return name == null ? List.of() : List.of(new Bearer(name, Joint.APPOSITION, past));
  }

  /** Whom a title means by itself: "the Turkish president said". */
  private static List<Bearer> described(SentenceView view, TitlePhrase phrase) {
    Mention mention = view.mentionAt(phrase.head().last());
    boolean indefinite = Set.of("a", "an").contains(OfficeLexicon.word(view, phrase.first()));
    return mention != null
            && !indefinite
            && phrase.head().kind() != OfficeKind.NOMINEE
            && mention.form() == Mention.Form.NOMINAL
            && mention.isA(ActorType.PERSON)
        ? List.of(new Bearer(mention, Joint.DESCRIPTION, false))
        : List.of();
  }

  private static String pos(SentenceView view, int token) {
    return view.token(token).pos();
  }

  /** The title after "and" or a comma shares the bearer: "chairman of X and a member of Y". */
  private static List<Bearer> sharedWithPrevious(
      SentenceView view,
      TitlePhrase phrase,
      TitlePhrase previous,
      Map<TitlePhrase, List<Bearer>> found) {
    List<Bearer> bearers = found.getOrDefault(previous, List.of());
    if (bearers.size() != 1 || phrase.plural()) {
      return List.of();
    }
    Bearer bearer = bearers.get(0);
    int between = previous.last() + 1;
    boolean and = false;
    boolean comma = false;
    boolean once = ONCE.contains(OfficeLexicon.word(view, phrase.first() - 1));
    while (between < phrase.first()) {
      String word = OfficeLexicon.word(view, between);
      and |= word.equals("and");
      comma |= word.equals(",");
      if (!Set.of("and", ",", "also").contains(word) && !NOW.contains(word)) {
        return List.of();
      }
      between++;
    }
    boolean definite =
        phrase.determined() && OfficeLexicon.word(view, phrase.first()).equals("the");
    boolean indefinite = Set.of("a", "an").contains(OfficeLexicon.word(view, previous.first()));
    boolean after =
        bearer.joint() == Joint.APPOSITION
            || bearer.joint() == Joint.JOINED_TITLE
            || bearer.stated();
    return after && (and || comma) && !(and && definite && !indefinite)
        ? List.of(
            new Bearer(
                bearer.mention(),
                bearer.stated() ? bearer.joint() : Joint.JOINED_TITLE,
                bearer.stated() ? bearer.past() : once))
        : List.of();
  }

  /** The subject of "is", "became", "served as"; the object of "named", "appointed as". */
  private List<Bearer> stated(SentenceView view, TitlePhrase phrase) {
    int head = phrase.head().last();
    int copula = view.child(head, "cop");
    if (copula >= 0) {
      return persons(
          arguments.clauses().subjects(view, head, Nominals.Reach.DOER, 0),
          Joint.COPULA,
          Set.of("was", "were").contains(OfficeLexicon.word(view, copula)));
    }
    int verb = view.governor(head);
    if (verb < 0 || !view.token(verb).pos().startsWith("V")) {
      return List.of();
    }
    String relation = view.relation(head);
    boolean as = view.preposition(head).equals("as") && relation.startsWith("obl");
    boolean complement = Set.of("xcomp", "obj", "advcl").contains(relation);
    String lemma = view.lemma(verb);
    if (lexicon.in("APPOINT", lemma) && (as || complement)) {
      List<Argument> done = new ArrayList<>(arguments.clauses().doneTo(view, verb));
      done.removeIf(argument -> argument.mention().firstToken() >= phrase.first());
      return persons(done, Joint.VERB, false);
    }
    boolean becomes = lexicon.in("BECOME", lemma) && (as || relation.equals("xcomp"));
    boolean quits = lexicon.in("QUIT", lemma) && as;
    if (becomes || quits) {
      boolean past = quits || as && isPast(view, verb);
      return persons(
          arguments.clauses().subjects(view, verb, Nominals.Reach.DOER, 0), Joint.VERB, past);
    }
    return List.of();
  }

  private static boolean isPast(SentenceView view, int verb) {
    return pos(view, verb).equals("VBD")
        || pos(view, verb).equals("VBN") && view.child(verb, "aux") < 0;
  }

  private static List<Bearer> persons(List<Argument> arguments, Joint joint, boolean past) {
    return arguments.stream()
        .filter(argument -> argument.mention().isA(ActorType.PERSON) && argument.weight() == 1)
        .map(argument -> new Bearer(argument.mention(), joint, past))
        .toList();
  }
}
