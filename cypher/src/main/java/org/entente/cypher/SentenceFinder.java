package org.entente.cypher;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Span;

/** Finds the sentence that evidence stands in. */
final class SentenceFinder {

  private SentenceFinder() {}

  /** The sentence that shares the most with a span, the first of equals. */
  static Span around(Span span, List<Span> sentences) {
    Span best = span;
    int most = 0;
    for (Span sentence : sentences) {
      int shared = shared(span, sentence);
      if (shared > most) {
        most = shared;
        best = sentence;
      }
    }
    return best;
  }

  /** The sentences, and evidence that stands in none of them as a sentence of its own. */
  static List<Span> withEvidence(List<Span> sentences, Collection<Claim> claims) {
    SortedSet<Span> all = new TreeSet<>(sentences);
    List<Span> given = List.copyOf(all);
    for (Claim claim : claims) {
      for (Evidence evidence : claim.evidence()) {
        if (given.stream().noneMatch(sentence -> shared(evidence.span(), sentence) > 0)) {
          all.add(evidence.span());
        }
      }
    }
    return new ArrayList<>(all);
  }

  private static int shared(Span one, Span other) {
    return one.overlaps(other)
        ? Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin())
        : 0;
  }
}
