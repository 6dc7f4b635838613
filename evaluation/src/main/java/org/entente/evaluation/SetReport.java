package org.entente.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How one set of evaluation data was answered.
 *
 * @param set its kind, and the file where the folder holds several of that kind
 * @param items how many articles, sentences or mentions it holds
 * @param figures by what they measure, in the order in which they are shown
 * @param tallies by predicate or class, where the set tells them apart
 * @param misses what was wrong and what was missed, in the order of the data
 */
public record SetReport(
    String set,
    int items,
    Map<String, Figure> figures,
    Map<String, Tally> tallies,
    List<Miss> misses) {

  /**
   * How one predicate or event class fared.
   *
   * @param right answers that the gold knows
   * @param predicted answers
   * @param found gold items that were answered
   * @param gold gold items
   */
  public record Tally(int right, int predicted, int found, int gold) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally answered(boolean isRight) {
      return new Tally(right + (isRight ? 1 : 0), predicted + 1, found, gold);
    }

    Tally asked(boolean isFound) {
      return new Tally(right, predicted, found + (isFound ? 1 : 0), gold + 1);
    }

    Tally plus(Tally other) {
      return new Tally(
          right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    /** Wrong answers and missed gold items: what could be gained here. */
    public int losses() {
      return predicted - right + gold - found;
    }
  }

  /**
   * Something to read and mend.
   *
   * @param kind such as "wrong" or "missed"
   * @param item the article or sentence
   * @param what the claim or the answers
   * @param text the words that state it
   */
  public record Miss(String kind, String item, String what, String text) {}
}
