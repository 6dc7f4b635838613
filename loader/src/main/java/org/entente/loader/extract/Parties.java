package org.entente.loader.extract;

import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/** Knows which organisations are parties, and the parties behind letters such as "R" in "R-Ky.". */
final class Parties {

  private final OfficeLexicon lexicon;

  Parties(OfficeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isParty(Mention mention) {
    Actor actor = mention.actor();
    if (actor == null || actor.type() != ActorType.ORGANIZATION) {
      return false;
    }
    String[] words = actor.name().toLowerCase(Locale.ROOT).split(" ");
    return lexicon.in("PARTY", words[words.length - 1]) || lexicon.in("PARTY", words[0]);
  }

  /** A token as a mention of the party that its letter stands for; null if it stands for none. */
  @Nullable Mention byLetter(SentenceView view, Token token) {
    Actor party = lexicon.bodyOf("(" + token.text() + ")");
    if (party == null) {
      return null;
    }
    Actor known = party;
    for (Mention mention : view.document().mentions()) {
      Actor actor = mention.actor();
      known = actor != null && actor.id().equals(party.id()) ? actor : known;
    }
    return Mentions.of(
        view,
        token.index(),
        token.index(),
        known,
        "the party that '" + token.text() + "' stands for");
  }
}
