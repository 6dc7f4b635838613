package org.entente.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * What the slots of a shape have taken up so far. It does not change; each step makes a new one.
 *
 * @param names by slot: source, target, one, other, from, to, holder, place
 * @param types by slot
 */
record Bindings(
    Map<String, String> names,
    Map<String, Set<ActorType>> types,
    @Nullable Phrase verb,
    @Nullable What state,
    QuestionLexicon.@Nullable Noun noun,
    @Nullable String title,
    Question.@Nullable Direction direction) {

  static final Bindings NONE = new Bindings(Map.of(), Map.of(), null, null, null, null, null);

  Bindings name(String slot, String name) {
    Map<String, String> more = new HashMap<>(names);
    more.put(slot, name);
    return new Bindings(more, types, verb, state, noun, title, direction);
  }

  Bindings type(String slot, Set<ActorType> type) {
    Map<String, Set<ActorType>> more = new HashMap<>(types);
    more.put(slot, type);
    return new Bindings(names, more, verb, state, noun, title, direction);
  }

  Bindings verb(Phrase phrase) {
    return new Bindings(names, types, phrase, state, noun, title, direction);
  }

  Bindings state(What what) {
    return new Bindings(names, types, verb, what, noun, title, direction);
  }

  Bindings noun(QuestionLexicon.Noun found) {
    return new Bindings(names, types, verb, state, found, title, direction);
  }

  Bindings title(String words) {
    return new Bindings(names, types, verb, state, noun, words, direction);
  }

  Bindings direction(Question.Direction where) {
    return new Bindings(names, types, verb, state, noun, title, where);
  }

  Side side(String slot) {
    String name = names.get(slot);
    return name != null ? Side.named(name) : Side.any(types.getOrDefault(slot, Set.of()));
  }

  String named(String slot) {
    return names.getOrDefault(slot, "");
  }

  What what() {
    if (verb != null) {
      return verb.what();
    }
    return state == null ? What.ANYTHING : state;
  }

  /** The question that a shape of this kind makes of them. */
  Question question(Grammar.Kind kind, When when) {
    return switch (kind) {
      case RELATIONSHIPS ->
          new Question.Relationships(side("source"), what(), side("target"), when);
      case NOUN -> called(when);
      case BETWEEN -> new Question.Between(named("one"), what(), side("other"), when);
      case PATH -> new Question.Connection(named("from"), named("to"), when);
      case TURNED ->
          new Question.Turned(
              side("source"),
              direction == null ? Question.Direction.AGAINST : direction,
              side("target"),
              when);
      case OFFICES -> new Question.Offices(side("holder"), title, side("place"), when);
      case WHY -> new Question.Why(side("source"), what(), side("target"), when);
      case WHEN -> new Question.Timeline(side("source"), what(), side("target"), when);
      case EXAMPLE -> throw new IllegalArgumentException("an example is not a shape");
    };
  }

  private Question called(When when) {
    QuestionLexicon.Noun called = Objects.requireNonNull(noun);
    Side anybody = Side.any(types.getOrDefault("called", Set.of()));
    Side named = side("other");
    return switch (called.role()) {
      case SOURCE -> new Question.Relationships(anybody, called.what(), named, when);
      case TARGET -> new Question.Relationships(named, called.what(), anybody, when);
      case EITHER -> new Question.Between(named("other"), called.what(), anybody, when);
    };
  }
}
