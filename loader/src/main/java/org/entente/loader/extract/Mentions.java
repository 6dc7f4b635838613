package org.entente.loader.extract;

import org.entente.model.Actor;
import org.entente.model.Span;
import org.entente.model.text.Mention;

/** Makes mentions of words that stand for an actor only in what a finder reads there. */
final class Mentions {

  private static final double CONFIDENCE = 0.8;

  private Mentions() {}

  /** The tokens from first to last as a description of an actor. */
  static Mention of(SentenceView view, int first, int last, Actor actor, String reason) {
    Span span =
        new Span(
            view.sentence().span().field(),
            view.token(first).span().begin(),
            view.token(last).span().end());
    return new Mention(
        view.sentence().index(),
        first,
        last,
        last,
        span,
        view.article().quote(span),
        Mention.Form.NOMINAL,
        actor,
        CONFIDENCE,
        reason);
  }
}
