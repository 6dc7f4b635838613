package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.loader.extract.Nominals.Reach;
import org.entente.model.text.Mention;

/**
 * Finds who does and who suffers what a verb or predicate adjective says: undoes passives,
 * coordination, control and relative clauses.
 */
final class Clauses {

  private static final int DEEPEST = 6;
  private static final double CLIMBED = 0.75;
  private static final double DIRECT = 0.85;
  static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Pattern BEFORE_VERB = Pattern.compile("RB|MD|VB[DPZ]");
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl");

  private final Nominals nominals;

  Clauses(Nominals nominals) {
    this.nominals = nominals;
  }

  /** Who does what a verb or predicate adjective says. */
  List<Argument> doers(SentenceView view, int verb) {
    if (isHyphenated(view, verb)) {
      return before(view, verb);
    }
    if (isGerundBefore(view, verb)) {
      return adverbial(
          view, view.governor(verb), view.governor(view.governor(verb)), Reach.DOER, 0);
    }
    boolean participle = view.token(verb).pos().equals("VBN");
    List<Argument> agents = participle ? nominals.agents(view, verb, 0) : List.of();
    if (!agents.isEmpty() || isPassive(view, verb) && !isFinite(view, verb)) {
      return agents;
    }
    List<Argument> subjects = subjects(view, verb, Reach.DOER, 0);
    return subjects.isEmpty() && view.children(verb, SUBJECTS).isEmpty()
        ? beforeCommas(view, verb)
        : subjects;
  }

  /**
   * "Stone, president of the chamber, applauded": where the parser loses its way in what stands
   * between commas, the name before them is the subject of the finite verb after them.
   */
  private List<Argument> beforeCommas(SentenceView view, int verb) {
    int comma = verb - 1;
    while (comma > 0 && BEFORE_VERB.matcher(view.token(comma).pos()).matches()) {
      comma--;
    }
    if (!isFinite(view, verb) || comma < 2 || !view.token(comma).text().equals(",")) {
      return List.of();
    }
    for (int i = comma - 2; i > 0; i--) {
      Mention before = view.mentionAt(i - 1);
      if (view.token(i).text().equals(",") && before != null) {
        return List.of(new Argument(before, CLIMBED, "before the commas"));
      }
    }
    return List.of();
  }

  /** To whom it is done beside what is done: "slapped Iran with", "gave Syria arms". */
  List<Argument> doneToBeside(SentenceView view, int verb, int carried) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb, Set.of("obj", "iobj", "nsubj:pass"))) {
      if (child != carried) {
        found.addAll(nominals.at(view, child, Reach.DONE_TO, "object"));
      }
    }
    if (found.isEmpty() && view.child(verb, "obj") == carried) {
      found.addAll(nominals.at(view, carried, Reach.DONE_TO, "object"));
    }
    return Nominals.distinct(found);
  }

  /** To whom it is done: the object, or the subject of a passive. */
  List<Argument> doneTo(SentenceView view, int verb) {
    if (isHyphenated(view, verb)) {
      return nominals.at(view, view.governor(verb), Reach.DONE_TO, "hyphenated");
    }
    if (isGerundBefore(view, verb)) {
      return nominals.at(view, view.governor(verb), Reach.DONE_TO, "object");
    }
    if (isPassive(view, verb) || view.relation(verb).equals("amod")) {
      return Set.of("acl", "amod").contains(view.relation(verb))
          ? nominals.at(view, view.governor(verb), Reach.DONE_TO, "modified noun")
          : subjects(view, verb, Reach.DONE_TO, 0);
    }
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb, Set.of("obj", "iobj"))) {
      found.addAll(nominals.at(view, child, Reach.DONE_TO, "object"));
    }
    if (view.child(verb, "obj") < 0 && view.relation(verb).equals("conj")) {
      int first = view.governor(verb);
      int shared = first < 0 ? -1 : view.child(first, "obj");
      if (shared > verb) {
        found.addAll(nominals.at(view, shared, Reach.DONE_TO, "shared object"));
      }
    } else if (view.child(verb, "obj") < 0) {
      found.addAll(sharedWithNext(view, verb));
    }
    return Nominals.distinct(found);
  }

  /** The object that a verb shares with one coordinated after it: "backs and arms Syria". */
  private List<Argument> sharedWithNext(SentenceView view, int verb) {
    List<Argument> found = new ArrayList<>();
    boolean alone = view.children(verb, Set.of("obl", "xcomp", "ccomp")).isEmpty();
    for (int next : view.children(verb, Set.of("conj"))) {
      if (alone && view.token(next).pos().startsWith("V") && view.child(next, "nsubj") < 0) {
        for (int object : view.children(next, Set.of("obj"))) {
          found.addAll(nominals.at(view, object, Reach.DONE_TO, "shared object"));
        }
      }
    }
    return found;
  }

  /** The subjects of the clauses that a verb governs. */
  List<Argument> complementSubjects(SentenceView view, int verb) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb, Set.of("ccomp"))) {
      for (int subject : view.children(child, SUBJECTS)) {
        found.addAll(nominals.at(view, subject, Reach.DOER, "subject of its clause"));
      }
    }
    return Nominals.distinct(found);
  }

  /** The surface subjects of a clause, its own or those that it shares with another. */
  List<Argument> subjects(SentenceView view, int verb, Reach reach, int depth) {
    if (depth > DEEPEST) {
      return List.of();
    }
    List<Argument> found = new ArrayList<>();
    List<Integer> own = view.children(verb, SUBJECTS);
    for (int subject : own) {
      found.addAll(nominals.at(view, subject, reach, "subject"));
    }
    int governor = view.governor(verb);
    if (!own.isEmpty() || governor < 0) {
      return Nominals.distinct(found);
    }
    boolean underNoun =
        view.token(governor).pos().startsWith("N") && view.child(governor, "cop") < 0;
    return switch (view.relation(verb)) {
      case "conj" ->
          underNoun
              ? isFinite(view, verb) ? climb(view, governor, reach, depth + 1) : found
              : subjects(view, governor, reach, depth + 1);
      case "xcomp" -> {
        int object = view.child(governor, "obj");
        yield object >= 0
            ? nominals.at(view, object, reach, "controlled by object")
            : isPassive(view, governor)
                ? subjects(view, governor, reach, depth + 1)
                : upwards(view, governor, reach, depth);
      }
      case "advcl", "obl" -> adverbial(view, verb, governor, reach, depth);
      case "amod" ->
          // "submitted a brief supporting Microsoft", taken for an adjective of the name
          view.mentionAt(governor) != null && !view.token(verb).pos().equals("VBN")
              ? climb(view, governor, reach, depth + 1)
              : List.of();
      case "acl" -> {
        found.addAll(
            view.child(verb, "mark") < 0 && !view.token(verb).pos().equals("VB")
                ? nominals.at(view, governor, reach, "modified noun")
                : nominals.owners(view, governor));
        yield found.isEmpty() ? climb(view, governor, reach, depth + 1) : found;
      }
      case "nmod" -> {
        found.addAll(nominals.owners(view, governor));
        yield found.isEmpty() ? climb(view, governor, reach, depth + 1) : found;
      }
      case "dep", "parataxis" ->
          weaker(
              underNoun && governor < verb && view.mentionAt(governor) != null
                  ? nominals.at(view, governor, reach, "before")
                  : upwards(view, governor, reach, depth),
              CLIMBED);
      default -> List.of();
    };
  }

  /** "criticised X for backing Y": X backs. "criticised X by backing Y": the subject does. */
  private List<Argument> adverbial(
      SentenceView view, int verb, int governor, Reach reach, int depth) {
    int object = view.child(governor, "obj");
    String marker = view.preposition(verb);
    int mark = view.child(verb, "mark");
    if (marker.isEmpty() && mark >= 0) {
      marker = view.token(mark).text();
    }
    if (Set.of("for", "of", "from", "into", "over").contains(marker)) {
      if (object >= 0) {
        return nominals.at(view, object, reach, "controlled by object");
      }
      if (isPassive(view, governor)) {
        return subjects(view, governor, reach, depth + 1);
      }
    }
    return upwards(view, governor, reach, depth);
  }

  /** The doers of a verb above; of a passive above, its subject, who takes part as well. */
  private List<Argument> upwards(SentenceView view, int above, Reach reach, int depth) {
    return view.token(above).pos().startsWith("N") && view.children(above, SUBJECTS).isEmpty()
        ? climb(view, above, reach, depth + 1)
        : subjects(view, above, reach, depth + 1);
  }

  /**
   * The doers of the nearest clause above a noun: "issued statements thanking X", "made the
   * decision to attack Y".
   */
  List<Argument> climb(SentenceView view, int noun, Reach reach, int depth) {
    int node = noun;
    for (int steps = 0; steps < DEEPEST; steps++) {
      int governor = view.governor(node);
      String relation = view.relation(node);
      if (governor < 0 || relation.startsWith("nsubj") || relation.equals("acl:relcl")) {
        return List.of();
      }
      if (view.token(governor).pos().startsWith("V") || view.child(governor, "cop") >= 0) {
        List<Argument> doers =
            isPassive(view, governor)
                ? doers(view, governor)
                : subjects(view, governor, reach, depth + 1);
        return weaker(direct(doers), CLIMBED);
      }
      List<Argument> owners = nominals.owning(view, governor, 0);
      if (!owners.isEmpty() && view.token(governor).pos().startsWith("N")) {
        return weaker(owners, CLIMBED);
      }
      node = governor;
    }
    return List.of();
  }

  /** Those that a name or a proxy stands for: "his alliance led to an invasion" invades nobody. */
  private static List<Argument> direct(List<Argument> arguments) {
    return arguments.stream().filter(a -> a.weight() >= DIRECT).toList();
  }

  static List<Argument> weaker(List<Argument> arguments, double factor) {
    return arguments.stream()
        .map(a -> new Argument(a.mention(), a.weight() * factor, a.path() + " above"))
        .toList();
  }

  private static boolean isFinite(SentenceView view, int verb) {
    return Set.of("VBD", "VBZ", "VBP").contains(view.token(verb).pos());
  }

  /** Whether a participle is joined by a hyphen to what does it: "Iran-backed". */
  static boolean isHyphenated(SentenceView view, int verb) {
    return view.token(verb).pos().equals("VBN")
        && verb > 1
        && view.token(verb - 1).text().equals("-")
        && view.governor(verb) > verb;
  }

  /** "aggressive in attacking Trump": the parser takes the gerund for an adjective. */
  private static boolean isGerundBefore(SentenceView view, int verb) {
    int noun = view.governor(verb);
    return noun > verb
        && view.token(verb).pos().equals("VBG")
        && view.relation(verb).equals("amod")
        && view.governor(noun) >= 0
        && view.child(noun, "case") >= 0
        && view.child(noun, "case") < verb;
  }

  private List<Argument> before(SentenceView view, int participle) {
    return nominals.at(view, participle - 2, Reach.DOER, "hyphenated");
  }

  /** Whether a verb is passive, with or without an auxiliary. */
  static boolean isPassive(SentenceView view, int verb) {
    if (view.child(verb, "nsubj:pass") >= 0 || view.child(verb, "aux:pass") >= 0) {
      return true;
    }
    if (!view.token(verb).pos().equals("VBN") || view.child(verb, "aux") >= 0) {
      return false;
    }
    if (view.child(verb, "nsubj") >= 0) {
      return false;
    }
    String relation = view.relation(verb);
    if (Set.of("acl", "advcl", "amod", "ccomp", "dep").contains(relation)) {
      return view.child(verb, "obj") < 0;
    }
    return relation.equals("conj")
        && view.governor(verb) >= 0
        && view.child(verb, "obj") < 0
        && isPassive(view, view.governor(verb));
  }

  /** The infinitive with "to" that a trigger governs; -1 if none. */
  static int infinitive(SentenceView view, int verb) {
    for (int clause : view.children(verb, COMPLEMENTS)) {
      int mark = view.child(clause, "mark");
      if (mark >= 0 && view.token(mark).text().equalsIgnoreCase("to")) {
        return clause;
      }
    }
    return -1;
  }
}
