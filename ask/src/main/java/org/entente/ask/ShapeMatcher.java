package org.entente.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.ActorType;

/** Lays the shapes of the grammar over the words of one question, in all ways that fit. */
final class ShapeMatcher {

  private static final int LONGEST_NAME = 8;
  private static final Set<String> PREPOSITIONS =
      Set.of("to", "with", "against", "in", "of", "from");

  private final Grammar grammar;
  private final QuestionLexicon lexicon;
  private final NameRule names;
  private final List<String> words;
  private final List<String> lower;
  private final List<Fit> fits = new ArrayList<>();
  private int furthest;

  /** A way in which a shape fits. */
  record Fit(Grammar.Kind kind, Bindings bindings) {}

  ShapeMatcher(Grammar grammar, QuestionLexicon lexicon, NameRule names, List<String> words) {
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.names = names;
    this.words = words;
    this.lower = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** In the order of the grammar; shorter names first. */
  List<Fit> fits() {
    for (Grammar.Shape shape : grammar.shapes()) {
      match(shape, 0, 0, Bindings.NONE);
    }
    return fits;
  }

  /** The place of the first word that no shape could get past. */
  int furthest() {
    return furthest;
  }

  private void match(Grammar.Shape shape, int element, int at, Bindings bound) {
    furthest = Math.max(furthest, at);
    if (element == shape.elements().size()) {
      if (at == words.size()) {
        fits.add(new Fit(shape.kind(), bound));
      }
      return;
    }
    String next = shape.elements().get(element);
    if (next.startsWith("<")) {
      slot(shape, element, at, bound, next.substring(1, next.length() - 1));
      return;
    }
    if (at < words.size() && Grammar.words(next).contains(lower.get(at))) {
      match(shape, element + 1, at + 1, bound);
    }
    if (Grammar.isOptional(next)) {
      match(shape, element + 1, at, bound);
    }
  }

  private void slot(Grammar.Shape shape, int element, int at, Bindings bound, String slot) {
    String kind = slot.replaceFirst(":.*", "");
    String argument = slot.substring(slot.indexOf(':') + 1);
    switch (kind) {
      case "verb" -> verb(shape, element, at, bound, argument);
      case "tail" -> {
        Phrase verb = bound.verb();
        if (verb != null && matches(verb.tail(), at)) {
          match(shape, element + 1, at + verb.tail().size(), bound);
        }
      }
      case "state" -> {
        for (QuestionLexicon.State state : lexicon.states()) {
          if (matches(state.words(), at)) {
            match(shape, element + 1, at + state.words().size(), bound.state(state.what()));
          }
        }
      }
      case "direction" -> {
        String word = at < words.size() ? lower.get(at) : "";
        if (Set.of("against", "on").contains(word)) {
          match(shape, element + 1, at + 1, bound.direction(Question.Direction.AGAINST));
        } else if (Set.of("to", "towards", "toward").contains(word)) {
          match(shape, element + 1, at + 1, bound.direction(Question.Direction.TOWARDS));
        }
      }
      default -> words(shape, element, at, bound, kind, argument);
    }
  }

  /** Slots that take one word or several. */
  private void words(
      Grammar.Shape shape, int element, int at, Bindings bound, String kind, String argument) {
    int most = Math.min(words.size() - at, LONGEST_NAME);
    for (int length = 1; length <= most; length++) {
      // "Secretary of state" before "secretary".
      int until = at + (kind.equals("title") ? most + 1 - length : length);
      String text = String.join(" ", lower.subList(at, until));
      switch (kind) {
        case "type" -> {
          Set<ActorType> types = lexicon.types().get(text);
          if (types != null) {
            match(shape, element + 1, until, bound.type(argument, types));
          }
        }
        case "noun" -> {
          QuestionLexicon.Noun noun = lexicon.nouns().get(text);
          if (noun != null) {
            match(shape, element + 1, until, bound.noun(noun));
          }
        }
        case "title" -> {
          if (lexicon.isTitle(text)) {
            match(shape, element + 1, until, bound.title(text));
          }
        }
        default ->
            names
                .name(words.subList(at, until))
                .ifPresent(name -> match(shape, element + 1, until, bound.name(kind, name)));
      }
    }
  }

  private void verb(Grammar.Shape shape, int element, int at, Bindings bound, String form) {
    boolean stranded = form.equals("stranded");
    boolean tailed = shape.elements().contains("<tail>");
    for (Phrase phrase : lexicon.verbs()) {
      List<Set<String>> after = phrase.after();
      if (stranded && !endsInPreposition(after) || !tailed && !phrase.tail().isEmpty()) {
        continue;
      }
      List<Set<String>> needed = stranded ? after.subList(0, after.size() - 1) : after;
      if (at < words.size()
          && phrase.forms().of(stranded ? "base" : form).contains(lower.get(at))) {
        furthest = Math.max(furthest, at + 1);
        if (matches(needed, at + 1)) {
          match(shape, element + 1, at + 1 + needed.size(), bound.verb(phrase));
        }
      }
    }
  }

  private static boolean endsInPreposition(List<Set<String>> after) {
    return !after.isEmpty()
        && after.get(after.size() - 1).stream().anyMatch(PREPOSITIONS::contains);
  }

  private boolean matches(List<Set<String>> places, int at) {
    if (at + places.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < places.size(); i++) {
      if (!places.get(i).contains(lower.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
