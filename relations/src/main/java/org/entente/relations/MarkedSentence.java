package org.entente.relations;

import java.util.List;
import org.entente.model.ActorType;

/**
 * A sentence with the actors in it, as the model reads it.
 *
 * @param text the sentence
 * @param actors each with its mentions; in the order of their first mention
 */
public record MarkedSentence(String text, List<MarkedActor> actors) {

  public MarkedSentence {
    actors = List.copyOf(actors);
  }

  /**
   * An actor and the words that stand for it in the sentence.
   *
   * @param mentions at least one
   */
  public record MarkedActor(ActorType type, List<Words> mentions) {

    public MarkedActor {
      mentions = List.copyOf(mentions);
    }
  }

  /** Words at [begin, end), in UTF-16 code units of the sentence. */
  public record Words(int begin, int end) {}

  /** Two actors of a sentence by their place in the list: the first stands before the second. */
  public record Pair(int first, int second) {}
}
