package org.entente.loader.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.text.Mention;

/**
 * Finds the actors that a nominal stands for: its own mention, those coordinated or apposed with
 * it, and, through nouns that act or suffer for somebody, those that it belongs to ("Russian
 * officials", "Obama's decision", "the unrest in Libya").
 */
final class Nominals {

  private static final int DEEPEST = 6;
  private static final double THROUGH_NOUN = 0.85;
  private static final double THROUGH_OTHER_NOUN = 0.7;
  private static final Pattern NOUN_LIKE = Pattern.compile("N.*|JJ.?");
  private static final double STAYING = 0.6;
  private static final double STEP_BELOW = 0.7;
  private static final int FURTHEST_BELOW = 3;
  private static final Set<String> BELOW =
      Set.of("nmod", "nmod:poss", "amod", "compound", "appos", "obl", "obj", "iobj", "acl", "dep");

  /** What follows these is a doer, a place or a circumstance. */
  private static final Set<String> NOT_BELOW =
      Set.of("by", "in", "at", "near", "from", "through", "during", "under", "via", "outside");

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

  Nominals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions that a nominal stands for, with those coordinated with it. */
  List<Argument> at(SentenceView view, int token, Reach reach, String path) {
    return at(view, token, reach, path, 0);
  }

  private List<Argument> at(SentenceView view, int token, Reach reach, String path, int depth) {
    List<Argument> found = new ArrayList<>();
    if (depth > DEEPEST) {
      return found;
    }
    Mention mention = view.mentionAt(token);
    if (mention != null && (mention.head() == token || mention.form() == Mention.Form.NAME)) {
      found.add(new Argument(mention, 1, path));
      for (Mention other : view.mentions()) {
        // "The two countries" is a mention of each of them.
        if (other != mention && other.span().equals(mention.span())) {
          found.add(new Argument(other, 1, path));
        }
      }
      found.addAll(included(view, token, reach, path, depth));
    } else if (isRelativePronoun(view, token)) {
      int antecedent = antecedent(view, token);
      return antecedent < 0 ? found : at(view, antecedent, reach, path + " \u2190 who", depth + 1);
    } else {
      found.addAll(throughNoun(view, token, reach, path, depth));
    }
    for (int child : view.children(token)) {
      if (view.relation(child).equals("conj")) {
        found.addAll(at(view, child, reach, path + " and", depth + 1));
      }
    }
    return distinct(found);
  }

  /**
   * Whether what is done to a noun is done to whom it concerns: a rejected call for help to Kenya
   * is, a condemned attack on Kenya is not.
   */
  private boolean mayConcern(String lemma) {
    return !lexicon.triggers(lemma, 'n') || lexicon.inClass("STANCE", lemma);
  }

  /** Those that "including" or "such as" names among a nominal. */
  private List<Argument> included(
      SentenceView view, int token, Reach reach, String path, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(token, Set.of("nmod", "obl"))) {
      if (Set.of("including", "like", "such").contains(view.preposition(child))) {
        found.addAll(at(view, child, reach, path + " including", depth + 1));
      }
    }
    return found;
  }

  private List<Argument> throughNoun(
      SentenceView view, int token, Reach reach, String path, int depth) {
    String lemma = view.lemma(token);
    for (int child : view.children(token)) {
      boolean named =
          view.relation(child).equals("appos")
              || view.relation(child).equals("dep") && child > token && child <= token + 3;
      Mention apposed = named ? view.mentionAt(child) : null;
      if (apposed != null) {
        return at(view, child, reach, path + " apposition", depth + 1);
      }
    }
    Mention described =
        view.relation(token).equals("appos") ? view.mentionAt(view.governor(token)) : null;
    if (described != null) {
      return List.of(new Argument(described, 1, path + " description of"));
    }
    if (lexicon.inClass("ANOTHER", lemma)) {
      return List.of();
    }
    boolean partitive = lexicon.inClass("PARTITIVE", lemma);
    boolean transparent = reach.classes.stream().anyMatch(c -> lexicon.inClass(c, lemma));
    // The tagger takes some nouns for adjectives: "the union chief".
    if (!partitive && !NOUN_LIKE.matcher(view.token(token).pos()).matches()) {
      return List.of();
    }
    double weight = partitive || transparent ? THROUGH_NOUN : THROUGH_OTHER_NOUN;
    List<Argument> owners = new ArrayList<>(included(view, token, reach, path, depth));
    owners.addAll(owners(view, token, depth + 1));
    if (owners.isEmpty() && reach == Reach.DONE_TO && mayConcern(lemma)) {
      owners = concerned(view, token, depth + 1);
      weight *= THROUGH_NOUN;
    }
    if (owners.isEmpty() && lexicon.inClass("PROXY", lemma)) {
      owners = stayingIn(view, token, depth + 1);
      weight = STAYING;
    }
    List<Argument> found = new ArrayList<>();
    for (Argument owner : owners) {
      found.add(
          new Argument(
              owner.mention(), owner.weight() * weight, path + " through '" + lemma + "'"));
    }
    return found;
  }

  /** Where people act who are called after no country: "rebels in Ivory Coast". */
  private List<Argument> stayingIn(SentenceView view, int noun, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(noun, Set.of("nmod"))) {
      if (view.preposition(child).equals("in")) {
        found.addAll(at(view, child, Reach.DOER, "in", depth));
      }
    }
    return found;
  }

  /** To whom a noun belongs: its possessor, demonym, compounded name, or what follows "of". */
  List<Argument> owners(SentenceView view, int noun) {
    return owners(view, noun, 0);
  }

  private List<Argument> owners(SentenceView view, int noun, int depth) {
    List<Argument> found = new ArrayList<>(owning(view, noun, depth));
    if (found.isEmpty()) {
      for (int child : view.children(noun, Set.of("nmod"))) {
        if (Set.of("of", "by", "from").contains(view.preposition(child))) {
          found.addAll(at(view, child, Reach.DOER, view.preposition(child), depth));
        }
      }
    }
    if (found.isEmpty()) {
      for (int child : view.children(noun, Set.of("acl"))) {
        found.addAll(agents(view, child, depth));
      }
    }
    return found;
  }

  /** Who did what a participle says: "a bill passed by the senate". */
  List<Argument> agents(SentenceView view, int participle, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(participle, Set.of("obl", "nmod"))) {
      if (view.preposition(child).equals("by")) {
        found.addAll(at(view, child, Reach.DOER, "by-agent", depth));
      }
    }
    return distinct(found);
  }

  /** The possessor, demonym or compounded name before a noun. */
  List<Argument> owning(SentenceView view, int noun, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(noun)) {
      String relation = view.relation(child);
      if (relation.equals("nmod:poss")) {
        found.addAll(at(view, child, Reach.DOER, "possessor", depth));
      } else if (child < noun && Set.of("amod", "compound", "dep").contains(relation)) {
        Mention mention = view.mentionAt(child);
        if (mention != null) {
          found.addAll(joined(view, child));
          found.add(new Argument(mention, 1, relation));
          found.addAll(alike(view, child));
        }
      }
    }
    return found;
  }

  /** The other half of "US-Russian" where the parser hangs one on the other. */
  private static List<Argument> joined(SentenceView view, int half) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(half)) {
      Mention mention = view.mentionAt(child);
      if (child < half && mention != null && mention != view.mentionAt(half)) {
        found.add(new Argument(mention, 1, "joined"));
      }
    }
    return found;
  }

  /** The second of "French and Egyptian warships". */
  private static List<Argument> alike(SentenceView view, int adjective) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(adjective, Set.of("conj"))) {
      Mention mention = view.mentionAt(child);
      if (mention != null && mention != view.mentionAt(adjective)) {
        found.add(new Argument(mention, 1, "and"));
      }
    }
    return found;
  }

  /** Whom a noun concerns by any other preposition: "a blockade on Gaza", "the unrest in Libya". */
  private List<Argument> concerned(SentenceView view, int noun, int depth) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(noun, Set.of("nmod"))) {
      found.addAll(at(view, child, Reach.DONE_TO, view.preposition(child), depth));
    }
    return found;
  }

  /**
   * The nearest mentions further down in the syntax of a token, where nothing fills a role: a
   * sentence hardly names an actor under a verb that has nothing to do with it. The deeper, the
   * less sure.
   *
   * @param without subtrees that are not entered
   */
  List<Argument> below(SentenceView view, int token, Set<Integer> without) {
    Deque<Integer> level = new ArrayDeque<>(List.of(token));
    double weight = STEP_BELOW;
    for (int depth = 1; depth <= FURTHEST_BELOW && !level.isEmpty(); depth++) {
      List<Argument> found = new ArrayList<>();
      Deque<Integer> next = new ArrayDeque<>();
      for (int node : level) {
        for (int child : view.children(node)) {
          boolean open = BELOW.contains(view.relation(child)) && !without.contains(child);
          if (open && !NOT_BELOW.contains(view.preposition(child))) {
            for (Argument argument : at(view, child, Reach.DONE_TO, "below")) {
              found.add(new Argument(argument.mention(), argument.weight() * weight, "below"));
            }
            next.add(child);
          }
        }
      }
      if (!found.isEmpty()) {
        return distinct(found);
      }
      level = next;
      weight *= STEP_BELOW;
    }
    return List.of();
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

  /** The best way to each mention, in the order found. */
  static List<Argument> distinct(List<Argument> arguments) {
    Map<Mention, Argument> distinct = new LinkedHashMap<>();
    for (Argument argument : arguments) {
      distinct.merge(argument.mention(), argument, (a, b) -> a.weight() >= b.weight() ? a : b);
    }
    return new ArrayList<>(distinct.values());
  }
}
