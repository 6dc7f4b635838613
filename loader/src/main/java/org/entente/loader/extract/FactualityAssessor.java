package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Factuality;

/**
 * Reads from the syntax above and around a trigger whether what it says is so, is not so, or may be
 * so: negation and its scope, denial, refusal, modals, conditions, questions, intentions. A
 * simplified form of the factuality profiler of Saurí and Pustejovsky (2012).
 */
final class FactualityAssessor {

  private static final int DEEPEST = 12;
  private static final Set<String> ADVERBIAL = Set.of("advmod", "det", "cc:preconj", "neg");

  private final Lexicon lexicon;

  FactualityAssessor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A factuality with what was seen. */
  record Assessment(Factuality factuality, List<String> seen) {}

  Assessment assess(SentenceView view, int trigger) {
    State state = new State();
    int node = trigger;
    boolean intoClause = false;
    for (int steps = 0; node >= 0 && steps < DEEPEST; steps++) {
      boolean heard = !intoClause || lexicon.inClass("NEGRAISING", view.lemma(node));
      around(view, node, steps == 0, heard, state);
      int governor = view.governor(node);
      if (governor < 0 || !climbs(view, node, governor, state)) {
        break;
      }
      intoClause |= view.relation(node).equals("ccomp");
      node = governor;
    }
    if (view.token(view.size() - 1).text().equals("?")) {
      state.open("question");
    }
    return state.assessment();
  }

  /** What the words right around a node say: "not", "might", "if". */
  private void around(SentenceView view, int node, boolean trigger, boolean heard, State state) {
    for (int child : view.children(node)) {
      String word = view.token(child).text().toLowerCase(Locale.ROOT);
      String relation = view.relation(child);
      boolean adverbial = ADVERBIAL.contains(relation);
      boolean without = Set.of("mark", "case").contains(relation) && word.equals("without");
      if (adverbial && lexicon.inClass("NEGATION", word) || without) {
        if (heard) {
          state.negate("negated by '" + word + "'");
        }
      } else if (relation.equals("aux") && lexicon.inClass("MODAL", word)) {
        state.open("modal '" + word + "'");
      } else if (relation.equals("mark") && lexicon.inClass("IFLIKE", word)) {
        state.open("condition '" + word + "'");
      } else if (trigger && Set.of("nsubj", "obj").contains(relation) && isNone(view, child)) {
        state.negate("negated by 'no'");
      }
    }
  }

  private static boolean isNone(SentenceView view, int nominal) {
    return view.children(nominal).stream()
        .anyMatch(child -> view.token(child).text().equalsIgnoreCase("no"));
  }

  /**
   * Notes what the word above says of a node, and whether words still further up can say anything
   * of it: they cannot of a relative clause, an apposition, or a noun that only stands beside
   * ("their war in Yemen" is presupposed by all that is said with it).
   */
  private boolean climbs(SentenceView view, int node, int governor, State state) {
    String relation = view.relation(node);
    String above = view.lemma(governor);
    boolean noun = view.token(node).pos().startsWith("N");
    return switch (relation) {
      case "acl:relcl", "appos", "parataxis" -> false;
      case "nmod", "obl" -> {
        if (lexicon.inClass("OPENING", above)) {
          state.open("left open by '" + above + "'");
        } else if (!noun && lexicon.inClass("NEGATING", above)) {
          state.negate("denied by '" + above + "'");
        }
        yield !noun;
      }
      case "acl" -> {
        judgedBy(above, relation, state);
        yield isInfinitive(view, node);
      }
      case "advcl" -> {
        if (isInfinitive(view, node)) {
          state.open("purpose");
        }
        yield false;
      }
      case "xcomp", "ccomp", "obj", "nsubj:pass" -> {
        judgedBy(above, relation, state);
        yield !relation.equals("ccomp")
            || !lexicon.inClass("SAY", above)
            || lexicon.inClass("NEGRAISING", above);
      }
      case "nsubj" -> view.token(governor).pos().startsWith("V");
      case "conj" -> view.child(node, "nsubj") < 0;
      default -> true;
    };
  }

  private void judgedBy(String above, String relation, State state) {
    if (lexicon.inClass("NEGATING", above)) {
      state.negate("denied by '" + above + "'");
    } else if (lexicon.inClass("NONFACTIVE", above)
        && !(relation.equals("obj") && lexicon.inClass("LIGHT", above))) {
      state.open("left open by '" + above + "'");
    }
  }

  private static boolean isInfinitive(SentenceView view, int node) {
    int mark = view.child(node, "mark");
    return mark >= 0 && view.token(mark).text().equalsIgnoreCase("to");
  }

  /** What has been seen so far. */
  private static final class State {

    private final List<String> seen = new ArrayList<>();
    private boolean negated;
    private boolean open;

    void negate(String why) {
      negated = !negated;
      seen.add(why);
    }

    void open(String why) {
      open = true;
      seen.add(why);
    }

    Assessment assessment() {
      Factuality factuality =
          negated ? Factuality.NEGATED : open ? Factuality.HYPOTHETICAL : Factuality.ASSERTED;
      return new Assessment(factuality, seen);
    }
  }
}
