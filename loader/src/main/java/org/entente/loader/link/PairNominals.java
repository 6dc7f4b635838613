package org.entente.loader.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;

/**
 * Resolves "the two countries" and "both leaders": to the two that were named last, if the
 * sentences before name just two. The same words then are two mentions, one of each actor. One for
 * each article: it remembers what came before.
 */
final class PairNominals {

  private static final int REACH = 2;
  private static final Set<String> STATES =
      Set.of("countries", "nations", "states", "governments", "neighbors", "neighbours", "powers");
  private static final Set<String> PERSONS =
      Set.of("leaders", "presidents", "men", "women", "ministers", "candidates", "politicians");

  private final ArticleView article;
  private final List<Mention> earlier = new ArrayList<>();

  PairNominals(ArticleView article) {
    this.article = article;
  }

  /** The pairs described in a sentence; to be called in the order of the text. */
  List<Mention> find(Sentence sentence, List<Mention> named) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int first = beginning(sentence, token.index());
      if (first >= 0) {
        for (Actor actor : pair(sentence, token.index(), named)) {
          found.add(
              Tokens.mention(
                  article.annotated(),
                  sentence,
                  first,
                  token.index(),
                  token.index(),
                  Mention.Form.NOMINAL,
                  actor,
                  0.65,
                  "one of the two named last"));
        }
      }
    }
    earlier.addAll(named);
    earlier.removeIf(mention -> mention.sentence() < sentence.index() - REACH);
    return found;
  }

  /** Where "the two countries" begins; -1 if a token does not end such words. */
  private static int beginning(Sentence sentence, int noun) {
    String word = Tokens.lower(sentence, noun);
    if (!STATES.contains(word) && !PERSONS.contains(word)) {
      return -1;
    }
    String before = Tokens.lower(sentence, noun - 1);
    String determiner = Tokens.lower(sentence, noun - 2);
    boolean two = before.equals("two");
    boolean definite = determiner.equals("the") || determiner.equals("our");
    if (before.equals("both")) {
      return noun - 1;
    }
    return two && definite ? noun - 2 : -1;
  }

  /** The two that are meant; empty if one or more than two could be. */
  private Set<Actor> pair(Sentence sentence, int noun, List<Mention> named) {
    boolean states = STATES.contains(Tokens.lower(sentence, noun));
    ActorType wanted = states ? ActorType.COUNTRY : ActorType.PERSON;
    List<Mention> before = new ArrayList<>(earlier);
    named.stream().filter(mention -> mention.lastToken() < noun).forEach(before::add);
    for (int back = 0; back <= REACH; back++) {
      Set<Actor> actors = new LinkedHashSet<>();
      for (Mention mention : before) {
        Actor actor = mention.actor();
        if (mention.sentence() >= sentence.index() - back
            && actor != null
            && actor.type() == wanted) {
          actors.add(actor);
        }
      }
      if (actors.size() >= 2) {
        return actors.size() == 2 ? actors : Set.of();
      }
    }
    return Set.of();
  }
}
