package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Factuality;

/**
 * Reads from the syntax above and around a trigger whether what it says is so, is not so, or may be
 * so: negation and its scope, denial, refusal, modals, conditions, questions, intentions. A
 * simplified form of the factuality profiler of Saurí and Pustejovsky (2012).
 */
final class FactualityAssessor {

  private static final int DEEPEST = 12;

  private final Lexicon lexicon;

  FactualityAssessor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A factuality with what was seen. */
  record Assessment(Factuality factuality, List<String> seen) {}

  Assessment assess(SentenceView view, int trigger) {
    List<String> seen = new ArrayList<>();
    boolean negated = false;
    boolean hypothetical = false;
    int node = trigger;
    for (int steps = 0; node >= 0 && steps < DEEPEST; steps++) {
      for (int child : view.children(node)) {
        String word = view.token(child).text().toLowerCase(Locale.ROOT);
        String relation = view.relation(child);
        boolean adverbial =
            relation.equals("advmod") || relation.equals("det") || relation.equals("cc:preconj");
        if ((adverbial || relation.equals("neg")) && lexicon.inClass("NEGATION", word)
            || relation.equals("mark") && word.equals("without")
            || relation.equals("case") && word.equals("without")) {
          negated = !negated;
          seen.add("negated by '" + word + "'");
        } else if (relation.equals("aux") && lexicon.inClass("MODAL", word)) {
          hypothetical = true;
          seen.add("modal '" + word + "'");
        } else if (relation.equals("mark") && lexicon.inClass("IFLIKE", word)) {
          hypothetical = true;
          seen.add("condition '" + word + "'");
        } else if (steps == 0
            && (relation.equals("nsubj") || relation.equals("obj"))
            && view.children(child).stream()
                .anyMatch(c -> view.token(c).text().equalsIgnoreCase("no"))) {
          negated = !negated;
          seen.add("negated by 'no'");
        }
      }
      int governor = view.governor(node);
      if (governor < 0) {
        break;
      }
      String relation = view.relation(node);
      String above = view.lemma(governor);
      boolean argument =
          switch (relation) {
            case "xcomp", "ccomp", "acl", "obj", "nsubj:pass", "obl", "nmod", "advcl" -> true;
            default -> false;
          };
      if (relation.equals("acl:relcl")
          || relation.equals("appos")
          || relation.equals("parataxis")) {
        break;
      }
      if (argument && !relation.equals("advcl")) {
        if (lexicon.inClass("NEGATING", above)) {
          negated = !negated;
          seen.add("denied by '" + above + "'");
        } else if (lexicon.inClass("NONFACTIVE", above)
            && !(relation.equals("obj") && lexicon.inClass("LIGHT", above))
            && !relation.equals("nmod")
            && !relation.equals("obl")) {
          hypothetical = true;
          seen.add("left open by '" + above + "'");
        }
      }
      if (relation.equals("advcl")) {
        if (view.child(node, "mark") >= 0
            && view.token(view.child(node, "mark")).text().equalsIgnoreCase("to")) {
          hypothetical = true;
          seen.add("purpose");
        }
        break;
      }
      if (relation.equals("ccomp") && lexicon.inClass("SAY", above)) {
        break;
      }
      if (relation.equals("nsubj") && !view.token(governor).pos().startsWith("V")) {
        break;
      }
      if (relation.equals("conj") && view.child(node, "nsubj") >= 0) {
        break;
      }
      node = governor;
    }
    if (view.token(view.size() - 1).text().equals("?")) {
      hypothetical = true;
      seen.add("question");
    }
    Factuality factuality =
        negated ? Factuality.NEGATED : hypothetical ? Factuality.HYPOTHETICAL : Factuality.ASSERTED;
    return new Assessment(factuality, seen);
  }
}
