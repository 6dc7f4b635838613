package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;

/**
 * Finds the governments of states, provinces and cities: such a place is an actor only beside a
 * word for its government, as in "Ohio Governor", "the mayor of Istanbul", "the Texas legislature".
 */
final class PlaceGovernments {

  private static final Set<String> RULERS =
      Set.of(
          "gov",
          "gov.",
          "governor",
          "mayor",
          "lieutenant",
          "legislature",
          "lawmakers",
          "prosecutors",
          "police",
          "attorney",
          "senator");

  private static final Set<String> TITLES = Set.of("governor", "gov.", "mayor", "legislature");

  private final ArticleView article;
  private final Gazetteer gazetteer;

  PlaceGovernments(ArticleView article, Gazetteer gazetteer) {
    this.article = article;
    this.gazetteer = gazetteer;
  }

  /** The governments of places in a sentence, given its other names. */
  List<Mention> find(Sentence sentence, List<Mention> named) {
    List<Mention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int first = 0; first < tokens.size(); first++) {
      int last = first;
      while (isPlace(sentence, last)) {
        last++;
      }
      last--;
      if (last < first) {
        continue;
      }
      String name = Tokens.name(sentence, first, last);
      boolean free =
          gazetteer.find(name).isEmpty() && NominalResolver.mentionAt(named, first) == null;
      if (free && (isRuled(sentence, last) || isOfRuler(sentence, first))) {
        Actor actor = Actor.of(Names.id("org", name), name, ActorType.ORGANIZATION);
        found.add(
            Tokens.mention(
                article.annotated(),
                sentence,
                first,
                last,
                Mention.Form.NAME,
                actor,
                0.7,
                "the government of a place"));
      }
      first = last;
    }
    return found;
  }

  private static boolean isPlace(Sentence sentence, int token) {
    return token < sentence.tokens().size()
        && sentence.tokens().get(token).entity().equals("LOCATION")
        && Tokens.capitalised(sentence.tokens().get(token));
  }

  private static boolean isRuled(Sentence sentence, int last) {
    int next = Tokens.lower(sentence, last + 1).matches("['\u2019]s?") ? last + 2 : last + 1;
    String word = Tokens.lower(sentence, next);
    boolean party = word.equals("republican") || word.equals("democratic");
    return RULERS.contains(word) || party && RULERS.contains(Tokens.lower(sentence, next + 1));
  }

  private static boolean isOfRuler(Sentence sentence, int first) {
    return Tokens.lower(sentence, first - 1).equals("of")
        && TITLES.contains(Tokens.lower(sentence, first - 2));
  }
}
