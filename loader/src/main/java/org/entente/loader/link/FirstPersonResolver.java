package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Span;
import org.entente.model.text.Mention;
import org.entente.model.text.Quotation;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "I" and "we" in direct speech: to the one who speaks in the sentences around the
 * quotation, and to the country or body that he speaks for. Abstains where the speaker cannot be
 * told.
 */
final class FirstPersonResolver {

  private static final Set<String> SINGULAR = Set.of("i", "me", "my", "myself");
  private static final Set<String> PLURAL = Set.of("we", "us", "our", "ourselves");

  private final ArticleView article;
  private final Gazetteer gazetteer;
  private final KnownPersons known;

  FirstPersonResolver(ArticleView article, Gazetteer gazetteer, KnownPersons known) {
    this.article = article;
    this.gazetteer = gazetteer;
    this.known = known;
  }

  /** The pronouns of the first person in all quotations, given all other mentions. */
  List<Mention> resolve(List<List<Mention>> mentions) {
    List<Sentence> sentences = article.annotated().sentences();
    List<Mention> found = new ArrayList<>();
    for (Quotation quotation : article.annotated().quotations()) {
      Mention speaker = null;
      boolean looked = false;
      for (Sentence sentence : sentences) {
        if (!sentence.span().overlaps(quotation.span())) {
          continue;
        }
        for (Token token : sentence.tokens()) {
          String word = Tokens.lower(sentence, token.index());
          boolean singular = SINGULAR.contains(word);
          if (!token.pos().startsWith("PRP")
              || !singular && !PLURAL.contains(word)
              || !quotation.span().contains(token.span())) {
            continue;
          }
          if (!looked) {
            speaker = speaker(quotation.span(), sentences, mentions);
            looked = true;
          }
          Actor actor = speaker == null ? null : singular ? person(speaker) : side(speaker);
          if (actor != null) {
            found.add(mention(sentence, token, actor));
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Actor person(Mention speaker) {
    Actor actor = speaker.actor();
    return actor != null && actor.type() == ActorType.PERSON ? actor : null;
  }

  /** For whom a speaker says "we": his country if he governs it, or the body that speaks. */
  private @Nullable Actor side(Mention speaker) {
    Actor actor = speaker.actor();
    if (actor == null || actor.type() != ActorType.PERSON) {
      return actor;
    }
    KnownPerson person = known.named(actor.name());
    if (person != null) {
      for (Office office : person.offices()) {
        boolean held = article.date() == null || office.heldOn(article.date());
        if (held && office.body().length() == 3) {
          return gazetteer.country(office.body());
        }
      }
    }
    return null;
  }

  /** The subject of a verb of speaking, outside the quotation and in or beside its sentences. */
  private @Nullable Mention speaker(
      Span quotation, List<Sentence> sentences, List<List<Mention>> mentions) {
    Mention beside = null;
    for (Sentence sentence : sentences) {
      boolean in = sentence.span().overlaps(quotation);
      boolean near = in || isBeside(sentence, quotation, sentences);
      if (!near) {
        continue;
      }
      Syntax syntax = new Syntax(sentence);
      for (Mention mention : mentions.get(sentence.index())) {
        boolean outside = !quotation.contains(mention.span());
        if (mention.actor() != null && outside && syntax.speaks(mention.head())) {
          if (in) {
            return mention;
          }
          beside = mention;
        }
      }
    }
    return beside;
  }

  private static boolean isBeside(Sentence sentence, Span quotation, List<Sentence> sentences) {
    for (int step : new int[] {-1, 1}) {
      int other = sentence.index() + step;
      if (other >= 0
          && other < sentences.size()
          && sentences.get(other).block() == sentence.block()
          && sentences.get(other).span().overlaps(quotation)) {
        return true;
      }
    }
    return false;
  }

  private Mention mention(Sentence sentence, Token token, Actor actor) {
    return Tokens.mention(
        article.annotated(),
        sentence,
        token.index(),
        token.index(),
        Mention.Form.PRONOUN,
        actor,
        0.7,
        "the speaker, or for whom the speaker speaks");
  }
}
