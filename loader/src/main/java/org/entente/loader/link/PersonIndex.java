package org.entente.loader.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article: full names found first, then single names that can mean only one of
 * them. A single name shared by two persons means the one named last.
 */
final class PersonIndex {

  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "von", "van", "de", "da", "der", "di", "la", "le", "abu");

  private final Map<String, Actor> byFullName = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byPart = new HashMap<>();

  /** Adds a full name of at least two words, or returns the person who already bears it. */
  Actor full(String name) {
    String key = fold(name);
    Actor known = byFullName.get(key);
    if (known != null) {
      return known;
    }
    for (Map.Entry<String, Actor> other : byFullName.entrySet()) {
      if (sameButForMiddle(other.getKey(), key)) {
        byFullName.put(key, other.getValue());
        return other.getValue();
      }
    }
    Actor actor = Actor.of(id(name), name, ActorType.PERSON);
    byFullName.put(key, actor);
    String[] words = key.split("[ -]+");
    for (int i = 0; i < words.length; i++) {
      if (!PARTICLES.contains(words[i])) {
        byPart.computeIfAbsent(words[i], k -> new ArrayList<>()).add(actor);
      }
    }
    return actor;
  }

  /** The person of this article whom a single name means; null if nobody bears it. */
  @Nullable Actor part(String name) {
    String[] words = fold(name).split("[ -]+");
    List<Actor> bearers = byPart.get(words[words.length - 1]);
    return bearers == null ? null : bearers.get(bearers.size() - 1);
  }

  /** A person of whom the article gives one name only. */
  static Actor single(String name) {
    return Actor.of(id(name), name, ActorType.PERSON);
  }

  /** "Hillary Rodham Clinton" and "Hillary Clinton", "Barack H. Obama" and "Barack Obama". */
  private static boolean sameButForMiddle(String one, String other) {
    String[] a = one.split(" ");
    String[] b = other.split(" ");
    return a.length >= 2
        && b.length >= 2
        && a.length != b.length
        && a[0].equals(b[0])
        && a[a.length - 1].equals(b[b.length - 1]);
  }

  static String id(String name) {
    return "person:" + fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
