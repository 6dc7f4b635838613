package org.entente.model.text;

import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for an actor.
 *
 * @param sentence the index of its sentence
 * @param firstToken the index of its first token in the sentence
 * @param lastToken the index of its last token, inclusive
 * @param head the index of the token that carries it in the syntax
 * @param span from its first to its last token, in the article as given
 * @param text the words
 * @param form how it names the actor
 * @param actor who is meant; null when it was recognised and left unlinked
 * @param confidence in [0, 1]
 * @param reason why this actor, for people to read
 */
public record Mention(
    int sentence,
    int firstToken,
    int lastToken,
    int head,
    Span span,
    String text,
    Form form,
    @Nullable Actor actor,
    double confidence,
    String reason) {

  /** Whether it is linked to an actor of a type. */
  public boolean isA(ActorType type) {
    return actor != null && actor.type() == type;
  }

  /** How words can stand for an actor. */
  public enum Form {
    /** A name: "Bashar al-Assad", "Assad", "NATO". */
    NAME,
    /** A demonym that modifies or names: "Russian", "the Russians". */
    DEMONYM,
    /** A capital or seat of government for its state: "Moscow", "the Kremlin". */
    METONYM,
    /** A description: "the Syrian leader", "the regime". */
    NOMINAL,
    /** "he", "their", "we". */
    PRONOUN
  }
}
