package org.entente.model;

import java.util.List;

/**
 * Why a claim was made, for people to read.
 *
 * @param rule the name of the rule that spoke
 * @param entry the lexicon entry that it used; empty when it used none
 * @param steps what it saw, in order: syntactic paths, negations, speakers
 */
public record Explanation(String rule, String entry, List<String> steps) {

  public Explanation {
    steps = List.copyOf(steps);
  }
}
