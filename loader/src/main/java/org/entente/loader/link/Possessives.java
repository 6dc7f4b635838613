package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what belongs to a pronoun that is resolved: "his government", "its army", "her
 * campaign", and of a country "its president".
 */
final class Possessives {

  private static final Set<String> STATE =
      Set.of("government", "regime", "administration", "country", "nation", "homeland");
  private static final Set<String> ARMIES = Set.of("army", "military", "troops", "forces");
  private static final int FURTHEST = 3;

  private final ArticleView article;
  private final Gazetteer gazetteer;
  private final NominalResolver nominals;

  Possessives(ArticleView article, Gazetteer gazetteer, NominalResolver nominals) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.nominals = nominals;
  }

  /** What belongs to the pronouns of a sentence. */
  List<Mention> find(Sentence sentence, List<Mention> pronouns) {
    List<Mention> found = new ArrayList<>();
    for (Mention pronoun : pronouns) {
      Actor owner = pronoun.actor();
      boolean possessive = sentence.tokens().get(pronoun.head()).pos().equals("PRP$");
      if (owner != null && possessive) {
        Mention mention = of(sentence, pronoun, owner);
        if (mention != null) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private @Nullable Mention of(Sentence sentence, Mention pronoun, Actor owner) {
    int end = Math.min(sentence.tokens().size(), pronoun.lastToken() + 1 + FURTHEST);
    for (int i = pronoun.lastToken() + 1; i < end; i++) {
      String noun = Tokens.lower(sentence, i);
      boolean army = ARMIES.contains(noun);
      if (STATE.contains(noun) || army && owner.type() != ActorType.ARMED_GROUP) {
        Actor country = gazetteer.country(owner.iso3());
        return country == null || isPart(sentence, i)
            ? null
            : mention(sentence, pronoun, i, country, "of " + owner.name());
      }
      if (owner.type() == ActorType.COUNTRY && owner.iso3() != null) {
        Roles.Phrase phrase = Roles.endingAt(sentence, i);
        Actor holder =
            phrase == null || isPart(sentence, i)
                ? null
                : nominals.who(sentence, phrase.role(), owner.iso3(), false);
        if (holder != null) {
          return mention(sentence, pronoun, i, holder, "of " + owner.name());
        }
      }
      if (!sentence.tokens().get(i).pos().startsWith("JJ")
          && !sentence.tokens().get(i).pos().startsWith("NN")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isPart(Sentence sentence, int noun) {
    return noun + 1 < sentence.tokens().size()
        && sentence.tokens().get(noun + 1).pos().startsWith("NN");
  }

  private Mention mention(
      Sentence sentence, Mention pronoun, int last, Actor actor, String reason) {
    return Tokens.mention(
        article.annotated(),
        sentence,
        pronoun.firstToken(),
        last,
        last,
        Mention.Form.NOMINAL,
        actor,
        0.65,
        reason);
  }
}
