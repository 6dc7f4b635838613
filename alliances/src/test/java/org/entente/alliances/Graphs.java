package org.entente.alliances;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Graphs for tests. */
public final class Graphs {

  /**
   * Friends and foes among sixteen tribes of the Eastern Central Highlands of New Guinea. Facts
   * from Read (1954), Cultures of the Central Highlands, New Guinea, as in Hage and Harary (1983),
   * Structural models in anthropology, 56-60. Each line: a tribe, its friends with a higher number,
   * its foes with a higher number.
   */
  private static final String[] HIGHLAND_TRIBES = {
    "1 ; 2 15 16 ; 3 4 5 6 12",
    "2 ; 15 16 ; 3 5 6 9 10",
    "3 ; 4 6 7 8 ;",
    "4 ; 8 ;",
    "5 ; 7 9 14 ; 15 16",
    "6 ; 7 8 11 12 ; 9 13 16",
    "7 ; 8 11 12 13 ;",
    "8 ; 11 12 ; 14",
    "9 ; 10 13 ; 11 15",
    "10 ; 13 ; 11 15",
    "11 ; 12 ; 13 15 16",
    "12 ; ; 14 15 16",
    "13 ; 14 ; 15 16",
    "14 ; ; 16",
    "15 ; 16 ;",
  };

  private Graphs() {}

  public static SignedGraph highlandTribes() {
    List<Tie> ties = new ArrayList<>();
    for (String line : HIGHLAND_TRIBES) {
      String[] parts = line.split(";", -1);
      int tribe = Integer.parseInt(parts[0].strip()) - 1;
      for (int i = 1; i <= 2; i++) {
        for (String other : parts[i].strip().split(" +")) {
          if (!other.isEmpty()) {
            ties.add(Tie.ofNet(tribe, Integer.parseInt(other) - 1, i == 1 ? 1 : -1));
          }
        }
      }
    }
    return new SignedGraph(names(16), ties);
  }

  /** Groups of equal size; links inside are positive and between negative, but for some noise. */
  public static SignedGraph planted(
      int groups, int members, double density, double noise, long seed) {
    Random random = new Random(seed);
    List<Tie> ties = new ArrayList<>();
    int size = groups * members;
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (random.nextDouble() < density) {
          boolean friends = i / members == j / members;
          ties.add(Tie.ofNet(i, j, friends ^ random.nextDouble() < noise ? 1 : -1));
        }
      }
    }
    return new SignedGraph(names(size), ties);
  }

  /** Random ties of weight 1. */
  public static SignedGraph random(int size, double density, double negatives, long seed) {
    Random random = new Random(seed);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (random.nextDouble() < density) {
          ties.add(Tie.ofNet(i, j, random.nextDouble() < negatives ? -1 : 1));
        }
      }
    }
    return new SignedGraph(names(size), ties);
  }

  public static List<String> names(int size) {
    return IntStream.range(0, size).mapToObj(i -> String.format("a%05d", i)).toList();
  }
}
