package org.entente.model.text;

import org.entente.model.Span;

/**
 * A word or sign of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article as given
 * @param text as written
 * @param lemma its dictionary form, in lower case but for names
 * @param pos its Penn Treebank part of speech
 * @param entity PERSON, LOCATION, ORGANIZATION, MISC, or O
 */
public record Token(int index, Span span, String text, String lemma, String pos, String entity) {}
