package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Explanation;
import org.entente.model.Qualifiers;

/** Finds what the verbs, nouns and adjectives of the event lexicon say, by their frames. */
final class FrameFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.8;

  private final Lexicon lexicon;
  private final Arguments arguments;

  FrameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.arguments = new Arguments(lexicon);
  }

  @Override
  public void find(SentenceView sentence, ClaimSink sink) {
    if (!sentence.sentence().parsed()) {
      return;
    }
    for (int token = 0; token < sentence.size(); token++) {
      char part = part(sentence.token(token).pos());
      if (part != ' ' && !threatened(sentence, token)) {
        String lemma = sentence.lemma(token);
        List<LexiconEntry> entries = lexicon.entries(lemma, part);
        if (!entries.isEmpty()) {
          trigger(sentence, token, entries, sink);
        }
      }
    }
  }

  /** What somebody threatens to do is the threat, not also a possible deed. */
  private static boolean threatened(SentenceView view, int token) {
    int governor = view.governor(token);
    return governor >= 0
        && view.relation(token).equals("xcomp")
        && view.lemma(governor).equals("threaten");
  }

  private static char part(String pos) {
    return switch (pos.charAt(0)) {
      case 'V' -> 'v';
      case 'N' -> 'n';
      case 'J' -> 'a';
      default -> ' ';
    };
  }

  /** Entries with conditions are tried first: what they match, the others do not. */
  private void trigger(SentenceView view, int token, List<LexiconEntry> entries, ClaimSink sink) {
    for (boolean conditioned : new boolean[] {true, false}) {
      boolean matched = false;
      for (LexiconEntry entry : entries) {
        boolean hasConditions =
            !entry.object().isEmpty() || !entry.modifiers().isEmpty() || entry.infinitive();
        if (hasConditions == conditioned && fits(view, token, entry)) {
          matched |= apply(view, token, entry, sink);
        }
      }
      if (matched) {
        return;
      }
    }
  }

  private static boolean fits(SentenceView view, int token, LexiconEntry entry) {
    int particle = view.child(token, "compound:prt");
    String said = particle < 0 ? "" : view.token(particle).text().toLowerCase(Locale.ROOT);
    boolean asPreposition =
        entry.target() instanceof Role.AnyOf any && any.prepositions().contains(said);
    if (!said.equals(entry.particle()) && !(asPreposition && entry.particle().isEmpty())) {
      return false;
    }
    if (entry.infinitive() && !Arguments.governsClause(view, token)) {
      return false;
    }
    if (!entry.object().isEmpty() && carriedObject(view, token, entry) < 0) {
      return false;
    }
    return entry.modifiers().isEmpty() || modified(view, token, entry.modifiers());
  }

  /**
   * The object (of a passive, the subject) if its lemma is one of those that the entry asks for.
   */
  private static int carriedObject(SentenceView view, int verb, LexiconEntry entry) {
    for (int child : view.children(verb, Set.of("obj", "nsubj:pass"))) {
      if (lemmaIn(view, child, entry.object())) {
        return child;
      }
      for (int part : view.children(child)) {
        boolean inside = Set.of("compound", "conj", "nmod").contains(view.relation(part));
        if (inside && lemmaIn(view, part, entry.object())) {
          return child;
        }
      }
    }
    return -1;
  }

  private static boolean modified(SentenceView view, int token, Set<String> lemmas) {
    for (int child : view.children(token)) {
      if (lemmaIn(view, child, lemmas)) {
        return true;
      }
      boolean inside = Set.of("nmod", "obl", "obj").contains(view.relation(child));
      if (inside && view.children(child).stream().anyMatch(part -> lemmaIn(view, part, lemmas))) {
        return true;
      }
    }
    return false;
  }

  private static boolean lemmaIn(SentenceView view, int token, Set<String> lemmas) {
    return lemmas.contains(view.lemma(token));
  }

  private boolean apply(SentenceView view, int token, LexiconEntry entry, ClaimSink sink) {
    if (entry.source() == Role.Place.PAIR) {
      return applyToPairs(view, token, entry, sink);
    }
    List<Argument> sources = fill(view, token, entry, entry.source(), entry.target());
    List<Argument> targets =
        sources.isEmpty() ? List.of() : fill(view, token, entry, entry.target(), entry.source());
    boolean offered = false;
    for (Argument source : sources) {
      for (Argument target : targets) {
        offered |= offer(view, token, entry, source, target, sink);
      }
    }
    return offered;
  }

  private boolean applyToPairs(SentenceView view, int token, LexiconEntry entry, ClaimSink sink) {
    List<Argument> members =
        entry.part() == 'v'
            ? arguments.doers(view, token)
            : arguments.behind(view, token, Set.of("between", "among"));
    if (entry.part() == 'v' && entry.object().isEmpty() && view.child(token, "obj") >= 0) {
      return false;
    }
    boolean offered = false;
    for (int i = 0; i < members.size(); i++) {
      for (int j = entry.mutual() ? i + 1 : 0; j < members.size(); j++) {
        offered |= offer(view, token, entry, members.get(i), members.get(j), sink);
      }
    }
    return offered;
  }

  private List<Argument> fill(
      SentenceView view, int token, LexiconEntry entry, Role role, Role other) {
    List<Argument> found = new ArrayList<>();
    if (role instanceof Role.AnyOf any) {
      for (Role.Place place : any.places()) {
        found.addAll(fillPlace(view, token, entry, place, other));
      }
      found.addAll(arguments.behind(view, token, any.prepositions()));
      for (int bearer : bearers(view, token, entry)) {
        found.addAll(arguments.behind(view, bearer, any.prepositions()));
      }
    } else {
      found.addAll(fillPlace(view, token, entry, (Role.Place) role, other));
    }
    return found;
  }

  /** Where the prepositions of an entry may hang beside the trigger: its object, its light verb. */
  private List<Integer> bearers(SentenceView view, int token, LexiconEntry entry) {
    if (entry.part() == 'n') {
      int carrier = arguments.carrier(view, token);
      return carrier < 0 ? List.of() : List.of(carrier);
    }
    int object = entry.object().isEmpty() ? -1 : carriedObject(view, token, entry);
    return object < 0 ? List.of() : List.of(object);
  }

  private List<Argument> fillPlace(
      SentenceView view, int token, LexiconEntry entry, Role.Place place, Role other) {
    boolean verbal = entry.part() != 'n';
    return switch (place) {
      case SUBJ ->
          verbal ? arguments.doers(view, token) : arguments.nounDoers(view, token, taken(other));
      case OBJ -> arguments.doneTo(view, token);
      case XOBJ -> arguments.complementObjects(view, token);
      case COMP -> arguments.complementSubjects(view, token);
      case COP -> arguments.called(view, token);
      case POSS -> arguments.owners(view, token, 0);
      case PAIR -> List.of();
    };
  }

  private static Set<String> taken(Role other) {
    return other instanceof Role.AnyOf any ? any.prepositions() : new HashSet<>();
  }

  private boolean offer(
      SentenceView view,
      int token,
      LexiconEntry entry,
      Argument source,
      Argument target,
      ClaimSink sink) {
    if (source.mention().equals(target.mention())) {
      return false;
    }
    Explanation explanation =
        new Explanation(
            "frame",
            entry.line(),
            List.of(
                "trigger: " + view.token(token).text(),
                "source by " + source.path() + ": " + source.mention().text(),
                "target by " + target.path() + ": " + target.mention().text()));
    sink.offer(
        new Candidate(
            source.mention(),
            entry.predicate(),
            target.mention(),
            token,
            null,
            null,
            Qualifiers.NONE,
            CONFIDENCE * source.weight() * target.weight(),
            explanation));
    return true;
  }
}
