package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.text.Mention;

/**
 * Finds who fills a role: undoes passives, coordination, control, relative clauses and apposition,
 * and looks through nouns that act for somebody ("Russian officials", "Obama's decision").
 */
final class Arguments {

  private static final int DEEPEST = 6;
  private static final double THROUGH_NOUN = 0.85;
  private static final double THROUGH_OTHER_NOUN = 0.7;
  private static final Set<String> OBLIQUE = Set.of("obl", "nmod", "obl:npmod", "iobj");
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl");

  /** Which nouns may be looked through. */
  enum Reach {
    DOER("PROXY"),
    DONE_TO("PROXY", "STANCE", "MATERIEL");

    private final List<String> classes;

    Reach(String... classes) {
      this.classes = List.of(classes);
    }
  }

  private final Lexicon lexicon;

  Arguments(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions that a nominal stands for, with those coordinated with it. */
  List<Argument> at(SentenceView view, int token, Reach reach, String path) {
    List<Argument> found = new ArrayList<>();
    nominal(view, token, reach, path, 0, found);
    return distinct(found);
  }

  private void nominal(
      SentenceView view, int token, Reach reach, String path, int depth, List<Argument> found) {
    if (depth > DEEPEST) {
      return;
    }
    Mention mention = view.mentionAt(token);
    if (mention != null && mention.head() == token || mention != null && outer(view, mention)) {
      found.add(new Argument(mention, 1, path));
    } else if (isRelativePronoun(view, token)) {
      int antecedent = antecedent(view, token);
      if (antecedent >= 0) {
        nominal(view, antecedent, reach, path + " \u2190 who", depth + 1, found);
      }
      return;
    } else {
      throughNoun(view, token, reach, path, depth, found);
    }
    for (int child : view.children(token)) {
      if (view.relation(child).equals("conj")) {
        nominal(view, child, reach, path + " and", depth + 1, found);
      }
    }
  }

  private static boolean outer(SentenceView view, Mention mention) {
    return mention.form() == Mention.Form.NAME;
  }

  private void throughNoun(
      SentenceView view, int token, Reach reach, String path, int depth, List<Argument> found) {
    String lemma = view.lemma(token);
    for (int child : view.children(token)) {
      Mention apposed = view.relation(child).equals("appos") ? view.mentionAt(child) : null;
      if (apposed != null) {
        found.add(new Argument(apposed, 1, path + " apposition"));
        return;
      }
    }
    boolean partitive = lexicon.inClass("PARTITIVE", lemma);
    boolean transparent = reach.classes.stream().anyMatch(c -> lexicon.inClass(c, lemma));
    if (!view.token(token).pos().startsWith("N") && !partitive) {
      return;
    }
    double weight = partitive || transparent ? THROUGH_NOUN : THROUGH_OTHER_NOUN;
    List<Argument> owners = owners(view, token, depth + 1);
    if (owners.isEmpty() && reach == Reach.DONE_TO) {
      owners = concerned(view, token, depth + 1);
      weight *= THROUGH_NOUN;
    }
    for (Argument owner : owners) {
      found.add(
          new Argument(
              owner.mention(), owner.weight() * weight, path + " through '" + lemma + "'"));
    }
  }

  /** To whom a noun belongs: its possessor, demonym, compounded name, or what follows "of". */
  List<Argument> owners(SentenceView view, int noun, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(noun)) {
      String relation = view.relation(child);
      if (relation.equals("nmod:poss")) {
        nominal(view, child, Reach.DOER, "possessor", depth, found);
      } else if (relation.equals("amod") || relation.equals("compound")) {
        Mention mention = view.mentionAt(child);
        if (mention != null) {
          found.add(new Argument(mention, 1, relation));
        }
      }
    }
    if (found.isEmpty()) {
      for (int child : view.children(noun)) {
        if (view.relation(child).equals("nmod")
            && Set.of("of", "by", "from").contains(view.preposition(child))) {
          nominal(view, child, Reach.DOER, view.preposition(child), depth, found);
        }
      }
    }
    return found;
  }

  /** Whom a noun concerns by any other preposition: "a blockade on Gaza", "the unrest in Libya". */
  private List<Argument> concerned(SentenceView view, int noun, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(noun)) {
      if (view.relation(child).equals("nmod")) {
        nominal(view, child, Reach.DONE_TO, view.preposition(child), depth, found);
      }
    }
    return found;
  }

  /** Who does what a verb or predicate adjective says. */
  List<Argument> doers(SentenceView view, int verb) {
    if (isPassive(view, verb)) {
      List<Argument> found = new ArrayList<>();
      for (int child : view.children(verb)) {
        if (view.relation(child).startsWith("obl") && view.preposition(child).equals("by")) {
          nominal(view, child, Reach.DOER, "by-agent", 0, found);
        }
      }
      return distinct(found);
    }
    return subjects(view, verb, Reach.DOER, 0);
  }

  /** To whom it is done: the object, or the subject of a passive. */
  List<Argument> doneTo(SentenceView view, int verb) {
    if (isPassive(view, verb)) {
      if (view.relation(verb).equals("acl")) {
        return at(view, view.governor(verb), Reach.DONE_TO, "modified noun");
      }
      return subjects(view, verb, Reach.DONE_TO, 0);
    }
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb)) {
      if (view.relation(child).equals("obj") || view.relation(child).equals("iobj")) {
        nominal(view, child, Reach.DONE_TO, "object", 0, found);
      }
    }
    if (view.child(verb, "obj") < 0 && view.relation(verb).equals("conj")) {
      int first = view.governor(verb);
      int shared = first < 0 ? -1 : view.child(first, "obj");
      if (shared > verb) {
        nominal(view, shared, Reach.DONE_TO, "shared object", 0, found);
      }
    }
    return distinct(found);
  }

  /** What stands behind one of these prepositions. */
  List<Argument> behind(SentenceView view, int trigger, Set<String> prepositions) {
    List<Argument> found = new ArrayList<>();
    int particle = view.child(trigger, "compound:prt");
    int object = view.child(trigger, "obj");
    if (particle >= 0 && object >= 0 && prepositions.contains(view.token(particle).text())) {
      // The parser often takes the preposition of "called on Iran" for a particle.
      nominal(view, object, Reach.DONE_TO, view.token(particle).text(), 0, found);
    }
    for (int child : view.children(trigger)) {
      if (OBLIQUE.contains(view.relation(child))
          && prepositions.contains(view.preposition(child))) {
        nominal(view, child, Reach.DONE_TO, view.preposition(child), 0, found);
      }
    }
    return distinct(found);
  }

  /** The subjects of the clauses that a verb governs. */
  List<Argument> complementSubjects(SentenceView view, int verb) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb)) {
      if (view.relation(child).equals("ccomp")) {
        for (int subject : view.children(child, Set.of("nsubj", "nsubj:pass"))) {
          nominal(view, subject, Reach.DOER, "subject of its clause", 0, found);
        }
      }
    }
    return distinct(found);
  }

  /** Those to whom the infinitives that a verb governs are done: "threatened to bomb Iran". */
  List<Argument> complementObjects(SentenceView view, int verb) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb, Set.of("xcomp"))) {
      found.addAll(doneTo(view, child));
      found.addAll(behind(view, child, Set.of("against", "on", "with", "from", "at")));
    }
    return distinct(found);
  }

  /** Whoever is called by a noun: "Syria is an ally", "Syria, an ally", "its ally Syria". */
  List<Argument> called(SentenceView view, int noun) {
    List<Argument> found = new ArrayList<>();
    Mention own = view.mentionAt(noun);
    if (own != null && own.form() == Mention.Form.NOMINAL) {
      found.add(new Argument(own, 1, "description"));
    }
    for (int child : view.children(noun)) {
      String relation = view.relation(child);
      if (relation.equals("nsubj") || relation.equals("appos")) {
        nominal(view, child, Reach.DOER, relation, 0, found);
      }
    }
    int governor = view.governor(noun);
    if (governor >= 0) {
      switch (view.relation(noun)) {
        case "appos", "compound" -> nominal(view, governor, Reach.DOER, "named", 0, found);
        case "xcomp" -> found.addAll(subjects(view, governor, Reach.DOER, 0));
        case "nmod" -> {
          if (lexicon.inClass("PARTITIVE", view.lemma(governor))) {
            found.addAll(called(view, governor));
          }
        }
        case "conj" -> {
          if (view.token(governor).pos().startsWith("N")) {
            found.addAll(called(view, governor));
          }
        }
        default -> {
          if (view.preposition(noun).equals("as")) {
            found.addAll(doneTo(view, governor));
          }
        }
      }
    }
    return distinct(found);
  }

  /** The surface subjects of a clause, its own or those that it shares with another. */
  List<Argument> subjects(SentenceView view, int verb, Reach reach, int depth) {
    List<Argument> found = new ArrayList<>();
    if (depth > DEEPEST) {
      return found;
    }
    for (int child : view.children(verb, Set.of("nsubj", "nsubj:pass"))) {
      nominal(view, child, reach, "subject", depth, found);
    }
    if (!found.isEmpty() || view.child(verb, "nsubj") >= 0 || view.child(verb, "nsubj:pass") >= 0) {
      return distinct(found);
    }
    int governor = view.governor(verb);
    if (governor < 0) {
      return found;
    }
    switch (view.relation(verb)) {
      case "conj" -> {
        if (!view.token(governor).pos().startsWith("N") || view.child(governor, "cop") >= 0) {
          return subjects(view, governor, reach, depth + 1);
        }
      }
      case "xcomp" -> {
        int object = view.child(governor, "obj");
        if (object >= 0) {
          nominal(view, object, reach, "controlled by object", depth, found);
          return distinct(found);
        }
        return subjects(view, governor, reach, depth + 1);
      }
      case "advcl" -> {
        return subjects(view, governor, reach, depth + 1);
      }
      case "acl" -> {
        if (view.child(verb, "mark") < 0) {
          nominal(view, governor, reach, "modified noun", depth, found);
          return distinct(found);
        }
        return nounDoers(view, governor, Set.of());
      }
      default -> {
        return found;
      }
    }
    return found;
  }

  /** Who does what a noun names: its owner, or the subject of the verb that carries it. */
  List<Argument> nounDoers(SentenceView view, int noun, Set<String> taken) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(noun)) {
      String relation = view.relation(child);
      if (relation.equals("nmod:poss")) {
        nominal(view, child, Reach.DOER, "possessor", 0, found);
      } else if (relation.equals("amod") || relation.equals("compound")) {
        Mention mention = view.mentionAt(child);
        if (mention != null) {
          found.add(new Argument(mention, 1, relation));
        }
      } else if (relation.equals("nmod")
          && Set.of("by", "from", "of").contains(view.preposition(child))
          && !taken.contains(view.preposition(child))) {
        nominal(view, child, Reach.DOER, view.preposition(child), 0, found);
      }
    }
    int carrier = carrier(view, noun);
    if (found.isEmpty() && carrier >= 0) {
      found.addAll(doers(view, carrier));
    }
    return distinct(found);
  }

  /** The light verb whose object a noun is ("offered support"), or -1. */
  int carrier(SentenceView view, int noun) {
    int governor = view.governor(noun);
    if (governor < 0) {
      return -1;
    }
    boolean carried =
        Set.of("obj", "nsubj:pass").contains(view.relation(noun))
            && lexicon.inClass("LIGHT", view.lemma(governor));
    boolean adverbial =
        view.relation(noun).startsWith("obl")
            && Set.of("in", "with").contains(view.preposition(noun));
    return (carried || adverbial) && view.token(governor).pos().startsWith("V") ? governor : -1;
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
    if (relation.equals("acl") || relation.equals("advcl")) {
      return view.child(verb, "obj") < 0;
    }
    return relation.equals("conj")
        && view.governor(verb) >= 0
        && view.child(verb, "obj") < 0
        && isPassive(view, view.governor(verb));
  }

  /** Whether a trigger governs a clause. */
  static boolean governsClause(SentenceView view, int verb) {
    return !view.children(verb, COMPLEMENTS).isEmpty();
  }

  private static boolean isRelativePronoun(SentenceView view, int token) {
    return Set.of("WDT", "WP").contains(view.token(token).pos());
  }

  private static int antecedent(SentenceView view, int pronoun) {
    int node = pronoun;
    for (int steps = 0; node >= 0 && steps < DEEPEST; steps++) {
      // What the parser cannot name ("dep") above a relative pronoun is a relative clause as well.
      if (Set.of("acl:relcl", "dep").contains(view.relation(node))) {
        return view.governor(node);
      }
      node = view.governor(node);
    }
    return -1;
  }

  private static List<Argument> distinct(List<Argument> arguments) {
    Map<Mention, Argument> distinct = new LinkedHashMap<>();
    for (Argument argument : arguments) {
      distinct.merge(argument.mention(), argument, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    return new ArrayList<>(distinct.values());
  }
}
