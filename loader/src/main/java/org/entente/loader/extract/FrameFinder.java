package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Explanation;
import org.entente.model.Qualifiers;

/** Finds what the verbs, nouns and adjectives of the event lexicon say, by their frames. */
final class FrameFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.8;

  /** The weight of a source that is plain enough to look further for its target. */
  private static final double SURE = 0.85;

  /** What is less sure than this is more often wrong than right, and not offered. */
  private static final double LEAST = 0.34;

  private final Lexicon lexicon;
  private final Arguments arguments;
  private final TriggerConditions conditions;
  private final RoleFiller roles;
  private final SayerFrames sayers;

  FrameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.arguments = new Arguments(lexicon);
    this.conditions = new TriggerConditions(lexicon);
    this.roles = new RoleFiller(arguments, conditions);
    this.sayers = new SayerFrames(arguments, new SpeakerFinder(lexicon));
  }

  @Override
  public void find(SentenceView sentence, ClaimSink sink) {
    if (!sentence.sentence().parsed()) {
      return;
    }
    // Verbs before nouns: "lifted sanctions on Fiji" is read at the verb, not again at its noun.
    Set<Integer> read = new HashSet<>();
    for (boolean nouns : new boolean[] {false, true}) {
      for (int token = 0; token < sentence.size(); token++) {
        char part = part(sentence.token(token).pos());
        if (part != ' ' && (part == 'n') == nouns && !read.contains(token)) {
          List<LexiconEntry> entries = lexicon.entries(sentence.lemma(token), part);
          if (!entries.isEmpty() && !conditions.onlyTalkedOf(sentence, token)) {
            trigger(sentence, token, entries, read, sink);
          }
        }
      }
    }
  }

  private static char part(String pos) {
    return switch (pos.charAt(0)) {
      case 'V' -> 'v';
      case 'N' -> 'n';
      case 'J' -> 'a';
      case 'M' -> 'm';
      default -> ' ';
    };
  }

  /**
   * Entries with conditions are tried first: what they match, the others do not. Where no entry
   * finds both its ends, the first that finds one may take the other from further away.
   */
  private void trigger(
      SentenceView view, int token, List<LexiconEntry> entries, Set<Integer> read, ClaimSink sink) {
    List<LexiconEntry> fitting = new ArrayList<>();
    for (boolean conditioned : new boolean[] {true, false}) {
      boolean matched = false;
      for (LexiconEntry entry : entries) {
        if (entry.conditioned() == conditioned && conditions.fit(view, token, entry)) {
          fitting.add(entry);
          if (apply(view, token, entry, sink)) {
            matched = true;
            if (!entry.object().isEmpty()) {
              read.add(conditions.carriedObject(view, token, entry));
            }
          }
        }
      }
      if (matched) {
        return;
      }
    }
    for (LexiconEntry entry : fitting) {
      if (applyFromAfar(view, token, entry, sink)) {
        return;
      }
    }
  }

  private boolean apply(SentenceView view, int token, LexiconEntry entry, ClaimSink sink) {
    if (entry.source() == Role.Place.PAIR) {
      return applyToPairs(view, token, entry, sink);
    }
    if (entry.source() == Role.Place.SAYER) {
      return sayers.apply(view, token, entry, sink);
    }
    if (entry.part() == 'n' && entry.source() == Role.Place.SUBJ && !entry.mutual()) {
      List<Argument> bearers = arguments.nounBearers(view, token);
      List<Argument> from = bearers.isEmpty() ? List.of() : arguments.bornFrom(view, token);
      if (!from.isEmpty()) {
        return offerAll(view, token, entry, from, bearers, sink);
      }
    }
    List<Argument> sources = roles.sources(view, token, entry);
    List<Argument> targets = sources.isEmpty() ? List.of() : roles.targets(view, token, entry);
    return offerAll(view, token, entry, sources, targets, sink);
  }

  private boolean applyToPairs(SentenceView view, int token, LexiconEntry entry, ClaimSink sink) {
    List<Argument> members =
        entry.part() == 'v'
            ? arguments.clauses().doers(view, token)
            : arguments.members(view, token);
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

  private boolean applyFromAfar(SentenceView view, int token, LexiconEntry entry, ClaimSink sink) {
    if (entry.source() != Role.Place.SUBJ || entry.target() == Role.Place.PAIR) {
      return false;
    }
    List<Argument> sources = roles.sources(view, token, entry);
    if (sources.isEmpty()) {
      sources = arguments.sourcesAbove(view, token);
    }
    List<Argument> targets = roles.targets(view, token, entry);
    if (targets.isEmpty() && !sources.isEmpty() && sources.get(0).weight() >= SURE) {
      targets = targetsAfar(view, token, entry);
    }
    return offerAll(view, token, entry, sources, targets, sink);
  }

  /** Only for what is done to somebody, and not where a clause says what is done instead. */
  private List<Argument> targetsAfar(SentenceView view, int token, LexiconEntry entry) {
    if (entry.mutual() || !view.children(token, Set.of("xcomp", "ccomp")).isEmpty()) {
      return List.of();
    }
    if (entry.part() == 'v' && !hasObject(entry.target())) {
      return List.of();
    }
    List<Argument> below = arguments.targetsBelow(view, token);
    boolean active = entry.part() == 'v' && !Clauses.isPassive(view, token);
    return below.isEmpty() && active ? arguments.nearestAfter(view, token) : below;
  }

  private static boolean hasObject(Role role) {
    return role == Role.Place.OBJ
        || role instanceof Role.AnyOf any && any.places().contains(Role.Place.OBJ);
  }

  private boolean offerAll(
      SentenceView view,
      int token,
      LexiconEntry entry,
      List<Argument> sources,
      List<Argument> targets,
      ClaimSink sink) {
    boolean offered = false;
    for (Argument source : sources) {
      for (Argument target : targets) {
        offered |= offer(view, token, entry, source, target, sink);
      }
    }
    return offered;
  }

  private boolean offer(
      SentenceView view,
      int token,
      LexiconEntry entry,
      Argument source,
      Argument target,
      ClaimSink sink) {
    double confidence = CONFIDENCE * source.weight() * target.weight();
    if (confidence < LEAST
        || Objects.equals(source.mention().actor(), target.mention().actor())
        || source.mention().span().overlaps(target.mention().span())
        || !TriggerConditions.endsFit(entry, source.mention().actor(), target.mention().actor())) {
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
            confidence,
            explanation));
    return true;
  }
}
