package org.entente.loader.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who is what in an article: learnt from titles before names and appositions after them, and from
 * the offices of the gazetteer at the article's date.
 */
final class RoleMemory {

  private static final int FURTHEST = 8;

  private final KnownPersons known;
  private final @Nullable LocalDate date;
  private final Map<Actor, List<Held>> held = new LinkedHashMap<>();

  RoleMemory(KnownPersons known, @Nullable LocalDate date) {
    this.known = known;
    this.date = date;
  }

  /**
   * A role of a person.
   *
   * @param body an iso3 code or actor id; null if the text does not tell
   * @param former null if unknown, as for the offices of the gazetteer in an article without date
   */
  private record Held(String role, @Nullable String body, @Nullable Boolean former) {}

  /** Learns from the words around the names of a sentence. */
  void read(Sentence sentence, List<Mention> named) {
    for (Mention mention : named) {
      Actor actor = mention.actor();
      if (actor != null
          && actor.type() == ActorType.PERSON
          && mention.form() == Mention.Form.NAME) {
        fromGazetteer(actor);
        before(sentence, mention, actor, named);
        after(sentence, mention, actor, named);
      }
    }
  }

  private void fromGazetteer(Actor actor) {
    if (held.containsKey(actor)) {
      return;
    }
    List<Held> roles = held.computeIfAbsent(actor, k -> new ArrayList<>());
    KnownPerson person = known.named(actor.name());
    if (person != null) {
      for (Office office : person.offices()) {
        Boolean former = date == null ? null : Boolean.valueOf(!office.heldOn(date));
        boolean future = date != null && date.isBefore(office.from());
        if (!future) {
          roles.add(new Held(office.role(), office.body(), former));
        }
      }
    }
  }

  private void before(Sentence sentence, Mention mention, Actor actor, List<Mention> named) {
    int last = mention.firstToken() - 1;
    if (Tokens.lower(sentence, last).equals(",")) {
      last--;
    }
    Roles.Phrase phrase = last < 0 ? null : Roles.endingAt(sentence, last);
    if (phrase == null) {
      return;
    }
    String body = null;
    boolean former = false;
    for (int i = phrase.first() - 1; i >= Math.max(0, phrase.first() - 4); i--) {
      String word = Tokens.lower(sentence, i);
      former |= word.startsWith("former") || word.startsWith("ex-") || word.startsWith("then");
      if (body == null) {
        body = body(named, i);
      }
      if (word.equals(",") || word.equals("and")) {
        break;
      }
    }
    learn(actor, phrase.role().name(), body, former);
  }

  private void after(Sentence sentence, Mention mention, Actor actor, List<Mention> named) {
    int comma = mention.lastToken() + 1;
    if (!Tokens.lower(sentence, comma).equals(",")) {
      return;
    }
    int end = Math.min(sentence.tokens().size(), comma + FURTHEST);
    String body = null;
    boolean former = false;
    for (int i = comma + 1; i < end; i++) {
      String word = Tokens.lower(sentence, i);
      String pos = sentence.tokens().get(i).pos();
      if (word.equals(",") || pos.startsWith("V") || pos.startsWith("W")) {
        return;
      }
      former |= word.startsWith("former") || word.equals("ex");
      if (body == null) {
        body = body(named, i);
      }
      Roles.Phrase phrase = Roles.endingAt(sentence, i);
      boolean more = i + 1 < end && sentence.tokens().get(i + 1).pos().startsWith("NN");
      if (phrase != null && !more) {
        if (body == null && Tokens.lower(sentence, i + 1).equals("of")) {
          body = body(named, i + 2);
          body = body == null ? body(named, i + 3) : body;
        }
        learn(actor, phrase.role().name(), body, former);
        return;
      }
    }
  }

  private void learn(Actor actor, String role, @Nullable String body, boolean former) {
    List<Held> roles = held.computeIfAbsent(actor, k -> new ArrayList<>());
    boolean better = roles.stream().anyMatch(one -> one.role().equals(role) && one.body() != null);
    if (body != null || !better) {
      roles.add(new Held(role, body, former));
    }
  }

  /** The iso3 code of the country, or the id of the organisation, that is named at a token. */
  static @Nullable String body(List<Mention> named, int token) {
    for (Mention mention : named) {
      Actor actor = mention.actor();
      if (mention.firstToken() <= token && token <= mention.lastToken() && actor != null) {
        if (actor.type() == ActorType.COUNTRY && actor.iso3() != null) {
          return actor.iso3();
        }
        return actor.type() == ActorType.PERSON ? null : actor.id();
      }
    }
    return null;
  }

  /**
   * Whether a person holds a role.
   *
   * @param body where; null for anywhere
   */
  boolean holds(Actor actor, String role, @Nullable String body, boolean former) {
    for (Held one : held.getOrDefault(actor, List.of())) {
      boolean sameRole =
          one.role().equals(role) || role.equals(Roles.LEADER) && Roles.HEADS.contains(one.role());
      String where = one.body() == null ? actor.iso3() : one.body();
      boolean sameBody = body == null || where == null || body.equals(where);
      boolean sameTime = one.former() == null || one.former() == former;
      if (sameRole && sameBody && sameTime) {
        return true;
      }
    }
    return false;
  }
}
