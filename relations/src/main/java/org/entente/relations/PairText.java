package org.entente.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a pair of actors into the tokens of their sentence: every mention of the two stands
 * between markers that say which of the two it is and of what type (typed entity markers, Zhou and
 * Chen 2021). {@code training/reading.py} does exactly the same.
 */
final class PairText {

  /** Tokens that the model reads, those for begin and end of the sentence included. */
  static final int LONGEST = 128;

  private static final long BEGIN = 101;
  private static final long END = 102;
  private static final int UNKNOWN_TYPE = 4;
  private static final int TYPES = 5;

  private PairText() {}

  /**
   * The tokens of a sentence.
   *
   * @param ids of the vocabulary
   * @param begins where each begins in the sentence, in UTF-16 code units
   * @param ends where each ends
   */
  record Tokens(long[] ids, int[] begins, int[] ends) {}

  private record Span(int low, int high, int role) {}

  /** The token ids of the marked pair; null if the two stand too far apart. */
  static long @Nullable [] mark(
      Tokens tokens, MarkedSentence.MarkedActor first, MarkedSentence.MarkedActor second) {
    List<Span> spans = new ArrayList<>();
    add(spans, tokens, first, 0);
    add(spans, tokens, second, 1);
    List<Long> out = new ArrayList<>(tokens.ids().length + 4 * spans.size());
    List<List<Integer>> places = List.of(new ArrayList<>(), new ArrayList<>());
    long[] markers = {marker(0, first.type()), marker(1, second.type())};
    for (int i = 0; i < tokens.ids().length; i++) {
      for (Span span : at(spans, i, true)) {
        places.get(span.role()).add(out.size());
        out.add(markers[span.role()]);
      }
      out.add(tokens.ids()[i]);
      for (Span span : at(spans, i, false)) {
        out.add(2L * TYPES + 1 + span.role());
      }
    }
    if (places.get(0).isEmpty() || places.get(1).isEmpty()) {
      return null;
    }
    return window(out, places.get(0), places.get(1));
  }

  private static long marker(int role, ActorType type) {
    int place =
        switch (type) {
          case PERSON -> 0;
          case COUNTRY -> 1;
          case ORGANIZATION -> 2;
          case ARMED_GROUP -> 3;
        };
    assert place < UNKNOWN_TYPE;
    return (long) role * TYPES + 1 + place;
  }

  private static void add(
      List<Span> spans, Tokens tokens, MarkedSentence.MarkedActor actor, int role) {
    for (MarkedSentence.Words words : actor.mentions()) {
      int low = -1;
      int high = -1;
      for (int i = 0; i < tokens.ids().length; i++) {
        if (tokens.begins()[i] < words.end() && tokens.ends()[i] > words.begin()) {
          low = low < 0 ? i : low;
          high = i;
        }
      }
      if (low >= 0) {
        spans.add(new Span(low, high, role));
      }
    }
  }

  /** Those that open at a token, the longest first; or that close there, the shortest first. */
  private static List<Span> at(List<Span> spans, int token, boolean opening) {
    List<Span> here = new ArrayList<>(2);
    for (Span span : spans) {
      if ((opening ? span.low() : span.high()) == token) {
        here.add(span);
      }
    }
    Comparator<Span> order =
        opening
            ? Comparator.comparingInt(Span::high).reversed()
            : Comparator.comparingInt(Span::low).reversed();
    here.sort(order.thenComparingInt(Span::role));
    return here;
  }

  /** Adds begin and end; of a long sentence only what stands around the two nearest mentions. */
  private static long @Nullable [] window(
      List<Long> out, List<Integer> first, List<Integer> second) {
    int room = LONGEST - 2;
    int start = 0;
    if (out.size() > room) {
      int a = -1;
      int b = -1;
      for (int i : first) {
        for (int j : second) {
          if (a < 0 || Math.abs(i - j) < Math.abs(a - b)) {
            a = i;
            b = j;
          }
        }
      }
      start = Math.max(0, Math.min((a + b) / 2 - room / 2, out.size() - room));
      if (start > Math.min(a, b) || Math.max(a, b) >= start + room) {
        return null;
      }
    }
    int length = Math.min(room, out.size() - start);
    long[] ids = new long[length + 2];
    ids[0] = BEGIN;
    for (int i = 0; i < length; i++) {
      ids[i + 1] = out.get(start + i);
    }
    ids[length + 1] = END;
    return ids;
  }
}
