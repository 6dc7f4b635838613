package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "the committee", "the party", "the group" to the body named shortly before whose name or
 * kind fits; abstains where two do. One for each article: it remembers what came before.
 */
final class BodyNominals {

  private static final int REACH = 3;

  /** Nouns, and the words one of which the name of the body must contain; none for any body. */
  private static final Map<String, Set<String>> NOUNS =
      Map.ofEntries(
          Map.entry("committee", Set.of("committee")),
          Map.entry("panel", Set.of("committee", "panel", "commission")),
          Map.entry("council", Set.of("council")),
          Map.entry("commission", Set.of("commission")),
          Map.entry("department", Set.of("department")),
          Map.entry("ministry", Set.of("ministry")),
          Map.entry("agency", Set.of("agency", "service", "bureau", "patrol", "administration")),
          Map.entry("court", Set.of("court")),
          Map.entry("party", Set.of("party", "democrats", "likud", "hamas", "fatah", "fidesz")),
          Map.entry("alliance", Set.of("nato", "alliance")),
          Map.entry("bloc", Set.of("union", "asean", "brics", "league")),
          Map.entry("university", Set.of("university")),
          Map.entry("newspaper", Set.of("times", "post", "journal", "guardian", "telegraph")),
          Map.entry("paper", Set.of("times", "post", "journal", "guardian", "telegraph", "paper")),
          Map.entry("front", Set.of("front")),
          Map.entry("brotherhood", Set.of("brotherhood")),
          Map.entry("group", Set.of()),
          Map.entry("organisation", Set.of()),
          Map.entry("organization", Set.of()),
          Map.entry("militia", Set.of()),
          Map.entry("movement", Set.of()));

  private final ArticleView article;
  private final List<Mention> earlier = new ArrayList<>();

  BodyNominals(ArticleView article) {
    this.article = article;
  }

  /** The bodies described in a sentence; to be called in the order of the text. */
  List<Mention> find(Sentence sentence, List<Mention> named) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Mention mention = at(sentence, token.index(), named);
      if (mention != null) {
        found.add(mention);
      }
    }
    for (Mention mention : named) {
      ActorType type = mention.actor() == null ? ActorType.PERSON : mention.actor().type();
      if (type == ActorType.ORGANIZATION || type == ActorType.ARMED_GROUP) {
        earlier.add(mention);
      }
    }
    earlier.removeIf(mention -> mention.sentence() < sentence.index() - REACH);
    return found;
  }

  private @Nullable Mention at(Sentence sentence, int noun, List<Mention> named) {
    String word = Tokens.lower(sentence, noun);
    Set<String> parts = NOUNS.get(word);
    String determiner = Tokens.lower(sentence, noun - 1);
    if (parts == null
        || !determiner.equals("the") && !determiner.equals("this")
        || Tokens.lower(sentence, noun + 1).equals("of")
        || NominalResolver.mentionAt(named, noun) != null
        || noun + 1 < sentence.tokens().size()
            && sentence.tokens().get(noun + 1).pos().startsWith("NN")) {
      return null;
    }
    Actor actor = fitting(noun, parts, named);
    return actor == null
        ? null
        : Tokens.mention(
            article.annotated(),
            sentence,
            noun - 1,
            noun,
            noun,
            Mention.Form.NOMINAL,
            actor,
            0.65,
            "the " + word + " named before");
  }

  /** The body named last that fits; null if none does or, for "the group", if several could. */
  private @Nullable Actor fitting(int noun, Set<String> parts, List<Mention> named) {
    List<Mention> candidates = new ArrayList<>(earlier);
    named.stream().filter(mention -> mention.lastToken() < noun).forEach(candidates::add);
    Actor last = null;
    for (Mention mention : candidates) {
      Actor actor = mention.actor();
      if (actor == null || actor.equals(last)) {
        continue;
      }
      boolean body =
          actor.type() == ActorType.ARMED_GROUP || actor.type() == ActorType.ORGANIZATION;
      if (parts.isEmpty() && body) {
        if (last != null) {
          return null;
        }
        last = actor;
      } else if (Names.words(actor.name()).stream().anyMatch(parts::contains)) {
        last = actor;
      }
    }
    return last;
  }
}
