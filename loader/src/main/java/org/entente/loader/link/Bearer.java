package org.entente.loader.link;

import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/** A person of one article, with what the article has shown of him or her so far. */
final class Bearer {

  private final Actor actor;
  private final String reason;
  private @Nullable Gender gender;
  private int mentions;
  private int sentences;
  private int lastSentence = -1;

  Bearer(Actor actor, @Nullable Gender gender, String reason) {
    this.actor = actor;
    this.gender = gender;
    this.reason = reason;
  }

  Actor actor() {
    return actor;
  }

  /** Why a full name means this actor. */
  String reason() {
    return reason;
  }

  @Nullable Gender gender() {
    return gender;
  }

  /** How often the article gives the full name. */
  int mentions() {
    return mentions;
  }

  /** In how many sentences so far the article means the person. */
  int sentences() {
    return sentences;
  }

  /** The sentence that named the person last while the article is read; -1 before that. */
  int lastSentence() {
    return lastSentence;
  }

  void count(@Nullable Gender told) {
    mentions++;
    if (gender == null) {
      gender = told;
    }
  }

  void namedIn(int sentence) {
    sentences += sentence == lastSentence ? 0 : 1;
    lastSentence = sentence;
  }

  /** Whether a title of this gender may stand before the name. */
  boolean mayBe(@Nullable Gender told) {
    return told == null || gender == null || gender == told;
  }
}
