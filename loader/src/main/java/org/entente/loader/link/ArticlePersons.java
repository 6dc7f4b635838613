package org.entente.loader.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one article: the full names are collected first; then, reading on, a single name
 * means the bearer who fits its title and was named last. A single name that nobody in the article
 * bears is the office-holder whom the news of that day call so, if there is just one.
 */
final class ArticlePersons {

  private final KnownPersons known;
  private final @Nullable LocalDate date;
  private final Map<String, Bearer> byKey = new LinkedHashMap<>();
  private final Map<Actor, Bearer> byActor = new LinkedHashMap<>();
  private final Map<String, List<Bearer>> byPart = new HashMap<>();
  private final Map<String, Bearer> singles = new HashMap<>();

  /**
   * @param date of the article; null if unknown
   */
  ArticlePersons(KnownPersons known, @Nullable LocalDate date) {
    this.known = known;
    this.date = date;
  }

  /** A single name, linked. */
  record Link(Bearer bearer, double confidence, String reason) {}

  /** Adds a full name of at least two words, or returns the person who already bears it. */
  Bearer full(String name, @Nullable Gender title) {
    String key = Names.personKey(name);
    Bearer bearer = byKey.get(key);
    if (bearer == null) {
      bearer = known(name, title);
      if (bearer == null) {
        bearer = variant(key);
      }
      if (bearer == null) {
        Actor actor = Actor.of(Names.id("person", name), name, ActorType.PERSON);
        Gender gender = FirstNames.gender(Names.words(name).get(0));
        bearer = new Bearer(actor, title == null ? gender : title, "full name");
      }
      byKey.put(key, bearer);
      bearer = register(bearer, name);
    }
    bearer.count(title);
    return bearer;
  }

  private @Nullable Bearer known(String name, @Nullable Gender title) {
    KnownPerson person = known.named(name);
    if (person == null || title != null && person.gender() != null && title != person.gender()) {
      return null;
    }
    Bearer already = byActor.get(person.actor());
    return already == null
        ? new Bearer(person.actor(), person.gender(), "name of the gazetteer")
        : already;
  }

  /** "Hillary Rodham Clinton" after "Hillary Clinton": the same first and last word. */
  private @Nullable Bearer variant(String key) {
    String[] words = key.split(" ");
    for (Map.Entry<String, Bearer> other : byKey.entrySet()) {
      String[] others = other.getKey().split(" ");
      if (words.length >= 2
          && others.length >= 2
          && words.length != others.length
          && words[0].equals(others[0])
          && words[words.length - 1].equals(others[others.length - 1])) {
        return other.getValue();
      }
    }
    return null;
  }

  private Bearer register(Bearer bearer, String name) {
    byActor.putIfAbsent(bearer.actor(), bearer);
    List<String> parts = new ArrayList<>(Names.telling(name));
    KnownPerson person = known.named(bearer.actor().name());
    if (person != null) {
      person.shortNames().forEach(shortName -> parts.add(Names.personKey(shortName)));
    }
    for (String part : parts) {
      List<Bearer> bearers = byPart.computeIfAbsent(part, k -> new ArrayList<>());
      if (!bearers.contains(bearer)) {
        bearers.add(bearer);
      }
    }
    return bearer;
  }

  /** Whether the article or the gazetteer knows a full name. */
  boolean isNamed(String name) {
    return byKey.containsKey(Names.personKey(name)) || known.named(name) != null;
  }

  /**
   * Who is meant by one name, or by several that are no full name ("Abdul Hadi").
   *
   * @param title what a title before the name tells; null if nothing
   */
  Link single(String name, @Nullable Gender title) {
    Bearer bearer = bearer(name, title);
    KnownPerson person = known.wellKnown(name, title, date);
    boolean outshone = bearer != null && person != null && isOutshone(bearer, person, name);
    if (bearer != null && !outshone) {
      return new Link(bearer, 0.9, "part of the name " + bearer.actor().name());
    }
    if (person != null) {
      Bearer holder = known(person.actor().name(), null);
      if (holder == null) {
        holder = new Bearer(person.actor(), person.gender(), "name of the gazetteer");
      }
      register(holder, person.actor().name());
      return new Link(holder, 0.75, "the one whom the news of the day call " + name);
    }
    String key = Names.personKey(name);
    Bearer single =
        singles.computeIfAbsent(
            key,
            k ->
                new Bearer(
                    Actor.of(Names.id("person", name), name, ActorType.PERSON), title, "name"));
    byActor.putIfAbsent(single.actor(), single);
    return new Link(single, 0.6, "name");
  }

  /** With only the wife named in full, "Obama" is still the president; "Bush" may be a brother. */
  private boolean isOutshone(Bearer bearer, KnownPerson person, String name) {
    boolean head = person.offices().stream().anyMatch(o -> Roles.HEADS.contains(o.role()));
    boolean ofTheDay =
        date == null
            ? bearer.gender() != null && !bearer.mayBe(person.gender())
            : person.inOffice(date);
    return head && ofTheDay && !isCalled(bearer, Names.telling(name));
  }

  /** The person of this article who bears a name; null if nobody does. */
  @Nullable Bearer bearer(String name, @Nullable Gender title) {
    List<String> words = Names.telling(name);
    if (words.isEmpty()) {
      return null;
    }
    Bearer best = null;
    for (Bearer bearer : byPart.getOrDefault(words.get(words.size() - 1), List.of())) {
      if (!bearer.mayBe(title) || !bearsAll(bearer, words)) {
        continue;
      }
      if (best == null || isLikelier(bearer, best, words)) {
        best = bearer;
      }
    }
    return best;
  }

  /** "Trump" is the one whom the news call so, not his wife; else the one named more, or last. */
  private boolean isLikelier(Bearer one, Bearer other, List<String> words) {
    boolean called = isCalled(one, words);
    if (called != isCalled(other, words)) {
      return called;
    }
    return one.mentions() != other.mentions()
        ? one.mentions() > other.mentions()
        : one.lastSentence() > other.lastSentence();
  }

  /** Whether the news call a person by this name alone. */
  private boolean isCalled(Bearer bearer, List<String> words) {
    KnownPerson person = known.named(bearer.actor().name());
    return person != null
        && person.shortNames().stream().anyMatch(name -> Names.telling(name).equals(words));
  }

  /** Whether a single name is a surname of a person, or what the news call the person. */
  boolean isSurname(Bearer bearer, String name) {
    List<String> words = Names.telling(name);
    List<String> full = Names.telling(bearer.actor().name());
    return isCalled(bearer, words)
        || words.size() == 1 && words.get(0).equals(full.get(full.size() - 1));
  }

  private boolean bearsAll(Bearer bearer, List<String> words) {
    for (String word : words) {
      if (!byPart.getOrDefault(word, List.of()).contains(bearer)) {
        return false;
      }
    }
    return true;
  }

  /** The bearer behind an actor of this article; null if the actor is not one of its persons. */
  @Nullable Bearer of(Actor actor) {
    return byActor.get(actor);
  }

  /** Remembers that a sentence means an actor, by whatever words. */
  void note(Actor actor, int sentence) {
    Bearer bearer = byActor.get(actor);
    if (bearer != null) {
      bearer.namedIn(sentence);
    }
  }

  Collection<Bearer> all() {
    return byActor.values();
  }
}
