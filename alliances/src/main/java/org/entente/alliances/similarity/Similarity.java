package org.entente.alliances.similarity;

/**
 * How alike two actors treat all others.
 *
 * @param first actor id
 * @param second actor id
 * @param s Signorino and Ritter's (1999) S, from −1 (friends of the one are foes of the other) to 1
 *     (the same friends and foes). As most actors have nothing to do with each other, it is high
 *     for any two that are not busy
 * @param kappa Cohen's weighted kappa (Häge 2011): 1 for the same, 0 for as alike as two actors
 *     with these tempers would be by chance; 0, too, where there is nothing to compare
 * @param pi Scott's pi (Häge 2011): the same, but both tempers are taken to be one
 * @param common others with whom both have to do
 */
public record Similarity(
    String first, String second, double s, double kappa, double pi, int common) {}
