package org.entente.loader.annotate;

import java.util.List;
import java.util.Set;
import org.entente.model.text.Token;

/** Decides which sentences are worth the cost of parsing: those where two actors can be. */
final class ParseGate {

  private static final Set<String> PRONOUNS = Set.of("PRP", "PRP$", "WP", "WP$");

  private ParseGate() {}

  /** Whether at least two stretches of the sentence can stand for an actor. */
  static boolean worthParsing(List<Token> tokens) {
    int candidates = 0;
    boolean inside = false;
    for (Token token : tokens) {
      boolean name = token.pos().startsWith("NNP") || !token.entity().equals("O");
      boolean capitalisedAdjective =
          token.pos().startsWith("JJ") && Character.isUpperCase(token.text().charAt(0));
      boolean pronoun = PRONOUNS.contains(token.pos());
      if (name || capitalisedAdjective) {
        if (!inside) {
          candidates++;
        }
        inside = name;
      } else {
        inside = false;
        if (pronoun) {
          candidates++;
        }
      }
    }
    return candidates >= 2;
  }
}
