package org.entente.model;

/**
 * One end of a claim: the actor, and the words that stand for it in the sentence (a name, a metonym
 * or a pronoun).
 *
 * @param actor who is meant
 * @param mention where the words stand
 * @param text the words themselves
 */
public record Participant(Actor actor, Span mention, String text) {}
