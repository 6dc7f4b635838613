package org.entente.ask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.Ontology;
import org.entente.model.Predicate;
import org.entente.model.Sign;

/**
 * The words of questions: the labels of the ontology and {@code questions.lexicon}, whose first
 * lines explain it.
 */
final class QuestionLexicon {

  private static final String RESOURCE = "questions.lexicon";

  private final Ontology ontology;
  private final Map<String, Forms> irregular = new HashMap<>();
  private final List<Phrase> verbs = new ArrayList<>();
  private final List<State> states = new ArrayList<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Set<ActorType>> types = new HashMap<>();
  private final Set<String> titleHeads = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  /** What comes after "is" in a label: {@code a member of}. */
  record State(List<Set<String>> words, What what) {}

  /** A word for who stands to somebody in a relation: {@code ally}, {@code critic}. */
  record Noun(Role role, What what) {}

  /** At which end of the relation the one called so stands. */
  enum Role {
    SOURCE,
    TARGET,
    EITHER
  }

  QuestionLexicon(Ontology ontology) {
    this.ontology = ontology;
    List<String[]> lines = lines();
    for (String[] line : lines) {
      if (line[0].equals("irregular")) {
        irregular.put(line[1], new Forms(line[1], line[2], line[3], line[4], line[5]));
      }
    }
    for (Predicate predicate : ontology.predicates()) {
      addLabel(predicate);
    }
    for (String[] line : lines) {
      add(line);
    }
  }

  List<Phrase> verbs() {
    return verbs;
  }

  List<State> states() {
    return states;
  }

  Map<String, Noun> nouns() {
    return nouns;
  }

  Map<String, Set<ActorType>> types() {
    return types;
  }

  /** Whether it is a title: listed, or its last word is the head of one. */
  boolean isTitle(String words) {
    return titles.contains(words)
        || !words.contains(" of ")
            && titleHeads.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** All words that stand in it, in all forms. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Phrase verb : verbs) {
      Forms forms = verb.forms();
      words.addAll(
          List.of(forms.base(), forms.third(), forms.past(), forms.participle(), forms.ing()));
      verb.after().forEach(words::addAll);
      verb.tail().forEach(words::addAll);
    }
    states.forEach(state -> state.words().forEach(words::addAll));
    nouns.keySet().forEach(noun -> words.addAll(Arrays.asList(noun.split(" "))));
    types.keySet().forEach(type -> words.addAll(Arrays.asList(type.split(" "))));
    titles.forEach(title -> words.addAll(Arrays.asList(title.split(" "))));
    words.addAll(titleHeads);
    return words;
  }

  private void addLabel(Predicate predicate) {
    What what = new What(Set.of(predicate.name()), null);
    String[] words = predicate.label().split(" ", 2);
    if (words[0].equals("is")) {
      states.add(new State(places(words[1]), what));
    } else if (words[0].endsWith("s")) {
      String base = words[0].substring(0, words[0].length() - 1);
      addVerb(base + (words.length > 1 ? " " + words[1] : ""), what);
    }
  }

  private void add(String[] line) {
    switch (line[0]) {
      case "verb" -> addVerb(line[2], what(line[1]));
      case "state" -> states.add(new State(places(line[2]), what(line[1])));
      case "noun" -> {
        for (String noun : line[3].split("\\|")) {
          nouns.put(noun.strip(), new Noun(Role.valueOf(line[2]), what(line[1])));
        }
      }
      case "type" -> {
        for (String word : line[2].split("\\|")) {
          types.put(word.strip(), Set.of(ActorType.ofLabel(line[1])));
        }
      }
      case "title-head" -> titleHeads.addAll(List.of(line[1].split("\\|")));
      case "title" -> titles.addAll(List.of(line[1].split("\\|")));
      case "irregular" -> {}
      default ->
          throw new IllegalStateException(RESOURCE + ": no line begins with '" + line[0] + "'");
    }
  }

  private void addVerb(String words, What what) {
    String[] parts = words.split(" \\*", 2);
    String[] head = parts[0].split(" ", 2);
    List<Set<String>> after = head.length > 1 ? places(head[1]) : List.of();
    List<Set<String>> tail = parts.length > 1 ? places(parts[1].strip()) : List.of();
    for (String base : head[0].split("\\|")) {
      Forms known = irregular.get(base);
      Forms forms = known == null ? Forms.regular(base) : known;
      verbs.add(new Phrase(forms, after, tail, what));
    }
  }

  private What what(String said) {
    if (said.equals("+") || said.equals("-")) {
      return new What(Set.of(), said.equals("+") ? Sign.POSITIVE : Sign.NEGATIVE);
    }
    Set<String> predicates = Set.of(said.split(" "));
    predicates.forEach(ontology::predicate);
    return new What(predicates, null);
  }

  private static List<Set<String>> places(String words) {
    List<Set<String>> places = new ArrayList<>();
    for (String place : words.split(" ")) {
      places.add(Set.of(place.split("\\|")));
    }
    return places;
  }

  private static List<String[]> lines() {
    return Resource.lines(RESOURCE).stream().map(line -> line.split("\\s*;\\s*")).toList();
  }

  /** A file of the grammar. */
  static final class Resource {

    private Resource() {}

    /** Its lines without comments and empty ones. */
    static List<String> lines(String name) {
      try (InputStream in = QuestionLexicon.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException(name + " is missing from the class path");
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name, e);
      }
    }
  }
}
