package org.entente.loader.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.loader.clean.BoilerplateRules.Rule;
import org.entente.loader.clean.BoilerplateRules.Scope;
import org.entente.model.Span;
import org.entente.model.text.Document.Removed;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs that belong to the page and not to the story: those that a rule takes, the
 * advertising words inside a newsletter form, and the headlines under a heading such as "Related
 * stories".
 */
final class PageFurniture {

  /** A form is over after so many paragraphs. */
  private static final int LONGEST_FORM = 8;

  private static final int LONGEST_FORM_LINE = 160;

  /** A list of links is over after so many headlines. */
  private static final int MOST_LINKS = 8;

  private static final int LONGEST_LINK = 140;

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?][”\"’')\\]]{0,3}\\s*");
  private static final Pattern SPEECH = Pattern.compile(".*[“”\"].*");

  private final BoilerplateRules rules;

  PageFurniture(BoilerplateRules rules) {
    this.rules = rules;
  }

  /**
   * Says of every line whether it is to be left out, and adds the reason.
   *
   * @param lines the paragraphs that are not blank
   */
  boolean[] find(String body, List<Span> lines, List<Removed> removed) {
    @Nullable Rule[] taking = new Rule[lines.size()];
    String[] texts = new String[lines.size()];
    for (int i = 0; i < taking.length; i++) {
      texts[i] = body.substring(lines.get(i).begin(), lines.get(i).end()).strip();
      taking[i] = rules.taking(texts[i]);
    }
    for (int i = 0; i < taking.length; i++) {
      Rule rule = taking[i];
      if (rule != null && rule.scope() == Scope.FORM_BEGINS) {
        fillForm(i, rule, texts, taking);
      } else if (rule != null && rule.scope() == Scope.LINKS) {
        fillLinks(i, rule, texts, taking);
      }
    }
    boolean[] taken = new boolean[taking.length];
    for (int i = 0; i < taking.length; i++) {
      Rule rule = taking[i];
      if (rule != null) {
        taken[i] = true;
        removed.add(new Removed(lines.get(i), rule.reason()));
      }
    }
    return taken;
  }

  /** What stands between the first and the last line of a form is part of it. */
  private static void fillForm(int first, Rule rule, String[] texts, @Nullable Rule[] taking) {
    int last = first;
    for (int i = first + 1; i < taking.length && i <= first + LONGEST_FORM; i++) {
      Rule there = taking[i];
      if (there != null && there.scope() == Scope.FORM_ENDS) {
        last = i;
        break;
      }
      if (texts[i].length() > LONGEST_FORM_LINE || SPEECH.matcher(texts[i]).matches()) {
        return;
      }
    }
    for (int i = first + 1; i < last; i++) {
      if (taking[i] == null) {
        taking[i] = rule;
      }
    }
  }

  /** Headlines have no full stop; the first sentence after the heading ends the list. */
  private static void fillLinks(int heading, Rule rule, String[] texts, @Nullable Rule[] taking) {
    for (int i = heading + 1; i < taking.length && i <= heading + MOST_LINKS; i++) {
      if (texts[i].length() > LONGEST_LINK || SENTENCE.matcher(texts[i]).matches()) {
        return;
      }
      if (taking[i] == null) {
        taking[i] = rule;
      }
    }
  }
}
