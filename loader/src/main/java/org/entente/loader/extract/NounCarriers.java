package org.entente.loader.extract;

import java.util.List;
import java.util.Set;
import org.entente.loader.extract.Nominals.Reach;

/** What the verb above a noun makes of it: who gives it, who bears it, who is judged for it. */
final class NounCarriers {

  private static final double JUDGED = 0.85;

  private final Lexicon lexicon;
  private final Nominals nominals;
  private final Clauses clauses;

  NounCarriers(Lexicon lexicon, Nominals nominals, Clauses clauses) {
    this.lexicon = lexicon;
    this.nominals = nominals;
    this.clauses = clauses;
  }

  /**
   * "condemned Syria for the killing of X": the object of a judgement did what it is judged for.
   */
  List<Argument> judged(SentenceView view, int noun) {
    int governor = view.governor(noun);
    boolean reason =
        governor >= 0
            && Set.of("obl", "nmod").contains(view.relation(noun))
            && Set.of("for", "over", "of").contains(view.preposition(noun))
            && view.token(governor).pos().startsWith("V");
    if (!reason) {
      return List.of();
    }
    int object = view.child(governor, "obj");
    if (object >= 0) {
      return Clauses.weaker(nominals.at(view, object, Reach.DOER, "judged for it"), JUDGED);
    }
    return Clauses.isPassive(view, governor)
        ? Clauses.weaker(clauses.subjects(view, governor, Reach.DOER, 0), JUDGED)
        : List.of();
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

  /** The verb under which a noun falls on its subject ("faces criticism", "under sanctions"). */
  int bearing(SentenceView view, int noun) {
    int governor = view.governor(noun);
    boolean under = view.preposition(noun).equals("under");
    if (under && !view.children(noun, Clauses.SUBJECTS).isEmpty()) {
      return noun;
    }
    if (governor < 0) {
      return -1;
    }
    boolean object =
        view.relation(noun).equals("obj") && lexicon.inClass("BEARING", view.lemma(governor));
    return object || under && view.token(governor).pos().startsWith("V") ? governor : -1;
  }
}
