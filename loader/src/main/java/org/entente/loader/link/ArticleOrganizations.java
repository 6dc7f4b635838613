package org.entente.loader.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of one article: by full name, by the abbreviation that the article defines in
 * brackets or that the initials make, and by a part of the name that only one of them bears.
 */
final class ArticleOrganizations {

  private static final Pattern ARMED =
      Pattern.compile(
          "(?i).*\\b(army|militia|brigades?|battalion|regiment|rebels?|front|guards?|"
              + "navy|air force|marines?|armed forces|defen[cs]e forces|resistance|mujahideen)");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "in", "on", "to");

  private final Map<String, Actor> byName = new LinkedHashMap<>();
  private final Map<String, Actor> byAbbreviation = new HashMap<>();
  private final Map<String, List<Actor>> byPart = new HashMap<>();

  /** The organisation with a full name, new or met before. */
  Actor full(String name) {
    String plain = name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
    String key = String.join(" ", Names.words(plain));
    Actor actor = byName.get(key);
    if (actor == null) {
      ActorType type =
          ARMED.matcher(plain).matches() ? ActorType.ARMED_GROUP : ActorType.ORGANIZATION;
      String kind = type == ActorType.ARMED_GROUP ? "group" : "org";
      actor = Actor.of(Names.id(kind, plain), plain, type);
      know(plain, actor);
    }
    return actor;
  }

  /** Remembers that the article names an actor in full. */
  void know(String name, Actor actor) {
    List<String> words = Names.words(name);
    if (byName.putIfAbsent(String.join(" ", words), actor) != null || words.size() < 2) {
      return;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!SMALL_WORDS.contains(word)) {
        initials.append(word.charAt(0));
      }
    }
    if (initials.length() >= 3) {
      byAbbreviation.putIfAbsent(initials.toString(), actor);
    }
    for (String part : List.of(words.get(0), words.get(words.size() - 1))) {
      List<Actor> bearers = byPart.computeIfAbsent(part, k -> new ArrayList<>(1));
      if (!bearers.contains(actor)) {
        bearers.add(actor);
      }
    }
  }

  /** "Free Syrian Army (FSA)": the article defines a short form. */
  void abbreviate(String abbreviation, Actor actor) {
    byAbbreviation.put(plain(abbreviation), actor);
  }

  /** Who is meant by capitals such as FSA; null if the article does not tell. */
  @Nullable Actor abbreviated(String abbreviation) {
    return byAbbreviation.get(plain(abbreviation));
  }

  /** Who is meant by a full name that was met before; null if nobody bears it. */
  @Nullable Actor named(String name) {
    return byName.get(String.join(" ", Names.words(name)));
  }

  /** The one organisation whose name begins or ends with a word; null for none or several. */
  @Nullable Actor part(String word) {
    List<String> words = Names.words(word);
    List<Actor> bearers =
        words.isEmpty() ? List.of() : byPart.getOrDefault(words.get(0), List.of());
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  private static String plain(String abbreviation) {
    return String.join("", Names.words(abbreviation));
  }
}
