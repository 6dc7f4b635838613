package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.loader.extract.Nominals.Reach;
import org.entente.model.text.Mention;

/** Fills the roles of a frame: who stands where around a trigger. */
final class Arguments {

  private static final Set<String> OBLIQUE = Set.of("obl", "nmod", "obl:npmod", "iobj");
  private static final double FROM_BELOW = 0.8;
  private static final Pattern BREAK = Pattern.compile("\\p{P}+|-LRB-");
  private static final Pattern CLAUSE_SIGN = Pattern.compile("[,;:\u201C\u201D\"()]");
  private static final int NEAR = 8;
  private static final double NEAREST = 0.65;
  private static final int SOON = 5;
  private static final double SOON_WEIGHT = 0.85;

  private final Lexicon lexicon;
  private final Nominals nominals;
  private final Clauses clauses;
  private final NounCarriers carriers;

  Arguments(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.nominals = new Nominals(lexicon);
    this.clauses = new Clauses(nominals);
    this.carriers = new NounCarriers(lexicon, nominals, clauses);
  }

  Clauses clauses() {
    return clauses;
  }

  NounCarriers carriers() {
    return carriers;
  }

  Nominals nominals() {
    return nominals;
  }

  /** What stands behind one of these prepositions. */
  List<Argument> behind(SentenceView view, int trigger, Set<String> prepositions) {
    List<Argument> found = new ArrayList<>();
    int particle = view.child(trigger, "compound:prt");
    int object = view.child(trigger, "obj");
    if (particle >= 0 && object >= 0 && prepositions.contains(view.token(particle).text())) {
      // The parser often takes the preposition of "called on Iran" for a particle.
      found.addAll(nominals.at(view, object, Reach.DONE_TO, view.token(particle).text()));
    }
    List<Argument> places = new ArrayList<>();
    for (int child : view.children(trigger, OBLIQUE)) {
      String preposition = view.preposition(child);
      if (prepositions.contains(preposition)) {
        // "strikes against the rebels in Iraq": where another word names the target, "in" is a
        // place.
        (preposition.equals("in") ? places : found)
            .addAll(nominals.at(view, child, Reach.DONE_TO, preposition));
      }
    }
    if (found.isEmpty()) {
      found.addAll(places);
    }
    for (int clause : view.children(trigger, Set.of("advcl", "xcomp", "ccomp"))) {
      // "called on Israel to stop": the preposition marks the clause, its subject is meant.
      int mark = view.child(clause, "mark");
      int subject = view.child(clause, "nsubj");
      if (mark >= 0 && subject > mark && prepositions.contains(view.token(mark).text())) {
        found.addAll(nominals.at(view, subject, Reach.DONE_TO, view.token(mark).text()));
      }
    }
    if (found.isEmpty()) {
      found.addAll(soonBehind(view, trigger, prepositions));
    }
    return Nominals.distinct(found);
  }

  /**
   * "a meeting Friday with Putin": the parser hangs the preposition elsewhere, but it follows the
   * trigger with no verb or comma between.
   */
  private List<Argument> soonBehind(SentenceView view, int trigger, Set<String> prepositions) {
    int end = Math.min(view.size(), trigger + 1 + SOON);
    for (int i = trigger + 1; i < end; i++) {
      String pos = view.token(i).pos();
      if (pos.startsWith("V") || pos.equals("CC") || BREAK.matcher(pos).matches()) {
        return List.of();
      }
      boolean marks = view.relation(i).equals("case") && view.governor(i) > i;
      if (marks && prepositions.contains(view.token(i).text())) {
        return Clauses.weaker(
            nominals.at(view, view.governor(i), Reach.DONE_TO, view.token(i).text()), SOON_WEIGHT);
      }
    }
    return List.of();
  }

  /** Those to whom the infinitives that a verb governs are done: "threatened to bomb Iran". */
  List<Argument> complementObjects(SentenceView view, int verb) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb, Set.of("xcomp", "ccomp"))) {
      if (view.child(child, "nsubj") < 0) {
        found.addAll(clauses.doneTo(view, child));
        found.addAll(behind(view, child, Set.of("against", "on", "with", "from", "at", "to")));
        if (found.isEmpty()) {
          found.addAll(nominals.below(view, child, Set.of()));
        }
      }
    }
    return Nominals.distinct(found);
  }

  /** To whom a calling noun belongs; "its rival Iran" has its owner on the name. */
  List<Argument> ownersOfCalled(SentenceView view, int noun) {
    boolean ofWhom =
        view.children(noun, Set.of("nmod")).stream()
            .anyMatch(child -> view.preposition(child).equals("of"));
    if (ofWhom) {
      // "a Republican and critic of Obama": the adjective says what he is, not whose.
      return behind(view, noun, Set.of("of"));
    }
    List<Argument> owners = nominals.owners(view, noun);
    boolean before = owners.isEmpty() && view.relation(noun).equals("compound");
    return before ? nominals.owning(view, view.governor(noun), 0) : owners;
  }

  /** The subjects of the infinitives that a verb governs: "wants Assad to go". */
  List<Argument> infinitiveSubjects(SentenceView view, int verb) {
    List<Argument> found = new ArrayList<>();
    for (int child : view.children(verb, Set.of("xcomp", "ccomp"))) {
      for (int subject : view.children(child, Clauses.SUBJECTS)) {
        found.addAll(nominals.at(view, subject, Reach.DOER, "subject of its infinitive"));
      }
      if (found.isEmpty() && view.child(verb, "obj") >= 0) {
        found.addAll(nominals.at(view, view.child(verb, "obj"), Reach.DOER, "object"));
      }
    }
    return Nominals.distinct(found);
  }

  /** Whoever is called by a noun: "Syria is an ally", "Syria, an ally", "its ally Syria". */
  List<Argument> called(SentenceView view, int noun) {
    List<Argument> found = new ArrayList<>();
    Mention own = view.mentionAt(noun);
    if (own != null && own.form() == Mention.Form.NOMINAL) {
      found.add(new Argument(own, 1, "description"));
    }
    for (int child : view.children(noun)) {
      if (Set.of("nsubj", "appos").contains(view.relation(child))) {
        found.addAll(nominals.at(view, child, Reach.DOER, view.relation(child)));
      }
    }
    int governor = view.governor(noun);
    if (governor < 0) {
      return Nominals.distinct(found);
    }
    switch (view.relation(noun)) {
      case "appos", "compound" -> found.addAll(nominals.at(view, governor, Reach.DOER, "named"));
      case "xcomp" -> found.addAll(clauses.subjects(view, governor, Reach.DOER, 0));
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
          List<Argument> described = clauses.doneTo(view, governor);
          found.addAll(
              described.isEmpty() ? clauses.subjects(view, governor, Reach.DOER, 0) : described);
        }
      }
    }
    return Nominals.distinct(found);
  }

  /** Who does what a noun names: its owner, or the subject of the verb that carries it. */
  List<Argument> nounDoers(SentenceView view, int noun, Set<String> taken) {
    List<Argument> found = new ArrayList<>(nominals.owning(view, noun, 0));
    for (int child : view.children(noun, Set.of("nmod"))) {
      String preposition = view.preposition(child);
      if (Set.of("by", "from", "of").contains(preposition) && !taken.contains(preposition)) {
        found.addAll(nominals.at(view, child, Reach.DOER, preposition));
      }
    }
    for (int child : view.children(noun, Set.of("acl", "amod"))) {
      // "sanctions imposed by the union", "the Saudi-led war"
      if (Clauses.isPassive(view, child)) {
        found.addAll(clauses.doers(view, child));
      }
    }
    if (found.isEmpty()) {
      found.addAll(carriers.judged(view, noun));
    }
    int carrier = found.isEmpty() ? carriers.carrier(view, noun) : -1;
    if (carrier >= 0) {
      found.addAll(clauses.doers(view, carrier));
    }
    return Nominals.distinct(found);
  }

  /** On whom a noun falls as the subject of the verb above it: "faces criticism". */
  List<Argument> nounBearers(SentenceView view, int noun) {
    int bearing = carriers.bearing(view, noun);
    return bearing < 0 ? List.of() : clauses.subjects(view, bearing, Reach.DONE_TO, 0);
  }

  /** From whom comes what a subject bears: "faces criticism from", "skepticism in Congress". */
  List<Argument> bornFrom(SentenceView view, int noun) {
    Set<String> origins = Set.of("from", "by", "in", "among", "within");
    List<Argument> found = new ArrayList<>(nominals.owning(view, noun, 0));
    for (int child : view.children(noun, Set.of("acl"))) {
      found.addAll(nominals.agents(view, child, 0));
    }
    found.addAll(behind(view, noun, origins));
    if (found.isEmpty()) {
      found.addAll(behind(view, carriers.bearing(view, noun), origins));
    }
    return Nominals.distinct(found);
  }

  /** The doers above a noun or verb that has none of its own. */
  List<Argument> sourcesAbove(SentenceView view, int trigger) {
    boolean noun = view.token(trigger).pos().startsWith("N");
    return noun ? clauses.climb(view, trigger, Reach.DOER, 0) : List.of();
  }

  /** The nearest mentions below a trigger that are not its subjects. */
  List<Argument> targetsBelow(SentenceView view, int trigger) {
    Set<Integer> subjects = Set.copyOf(view.children(trigger, Clauses.SUBJECTS));
    return nominals.below(view, trigger, subjects).stream()
        .map(a -> new Argument(a.mention(), a.weight() * FROM_BELOW, a.path()))
        .toList();
  }

  /** The mention nearest after a trigger, where no clause begins between. */
  List<Argument> nearestAfter(SentenceView view, int trigger) {
    for (int i = trigger + 1; i < Math.min(view.size(), trigger + NEAR); i++) {
      Mention mention = view.mentionAt(i);
      if (mention != null) {
        return List.of(new Argument(mention, NEAREST, "nearest after"));
      }
      if (CLAUSE_SIGN.matcher(view.token(i).text()).matches()) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The members of a plural argument: "between A and B", "A-B talks", "A and B's talks". */
  List<Argument> members(SentenceView view, int noun) {
    List<Argument> found = behind(view, noun, Set.of("between", "among"));
    if (found.size() > 1) {
      return found;
    }
    List<Argument> owners = nominals.owning(view, noun, 0);
    return owners.size() > 1 ? owners : found;
  }
}
