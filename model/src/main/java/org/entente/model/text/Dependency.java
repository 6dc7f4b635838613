package org.entente.model.text;

/**
 * A basic Universal Dependencies relation between two tokens of a sentence.
 *
 * @param governor the index of the governing token, or -1 for the root
 * @param dependent the index of the governed token
 * @param relation such as {@code nsubj:pass}
 */
public record Dependency(int governor, int dependent, String relation) {}
