package org.entente.loader.extract;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/** Whether a word in its sentence is what an entry of the lexicon asks for. */
final class TriggerConditions {

  private static final Set<String> INSIDE_OBJECT = Set.of("compound", "conj", "nmod");
  private static final Set<ActorType> FIGHTING = Set.of(ActorType.COUNTRY, ActorType.ARMED_GROUP);

  private final Lexicon lexicon;

  TriggerConditions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a trigger fits all that an entry asks for, but for the kinds of its ends. */
  boolean fit(SentenceView view, int token, LexiconEntry entry) {
    boolean calls = entry.source() == Role.Place.COP || entry.target() == Role.Place.COP;
    if (entry.part() == 'n' && !calls && view.relation(token).equals("compound")) {
      // "an air defense system" defends nobody; "its rival Iran" is called so.
      return false;
    }
    if (entry.passive() && !Clauses.isPassive(view, token) && !Clauses.isHyphenated(view, token)) {
      return false;
    }
    if (!particleFits(view, token, entry)) {
      return false;
    }
    if (entry.infinitive() && !infinitiveFits(view, token, entry)) {
      return false;
    }
    if (!entry.object().isEmpty() && carriedObject(view, token, entry) < 0) {
      return false;
    }
    return entry.modifiers().isEmpty() || modified(view, token, entry.modifiers());
  }

  /** Whether actors of these kinds can be the ends of an entry. */
  static boolean endsFit(LexiconEntry entry, @Nullable Actor source, @Nullable Actor target) {
    if (entry.ends() == LexiconEntry.Ends.ANY || source == null || target == null) {
      return true;
    }
    if (entry.ends() == LexiconEntry.Ends.TALK) {
      return source.type() == ActorType.PERSON && !FIGHTING.contains(target.type());
    }
    boolean armed =
        FIGHTING.contains(source.type()) && FIGHTING.contains(target.type())
            || source.type() == ActorType.ARMED_GROUP
            || target.type() == ActorType.ARMED_GROUP;
    return armed == (entry.ends() == LexiconEntry.Ends.ARMED);
  }

  private static boolean particleFits(SentenceView view, int token, LexiconEntry entry) {
    int particle = view.child(token, "compound:prt");
    String said = particle < 0 ? "" : view.token(particle).text().toLowerCase(Locale.ROOT);
    boolean asPreposition =
        entry.target() instanceof Role.AnyOf any && any.prepositions().contains(said);
    return said.equals(entry.particle()) || asPreposition && entry.particle().isEmpty();
  }

  private boolean infinitiveFits(SentenceView view, int token, LexiconEntry entry) {
    int infinitive = Clauses.infinitive(view, token);
    return infinitive >= 0
        && lexicon.entries(view.lemma(infinitive), 'v').stream()
            .noneMatch(own -> entry.unless().contains(own.predicate()));
  }

  /**
   * The object (of a passive, the subject) if its lemma is one of those that the entry asks for; -1
   * otherwise.
   */
  int carriedObject(SentenceView view, int verb, LexiconEntry entry) {
    int modified = view.relation(verb).equals("acl") ? view.governor(verb) : -1;
    if (modified >= 0
        && Clauses.isPassive(view, verb)
        && entry.object().contains(view.lemma(modified))) {
      return modified;
    }
    for (int child : view.children(verb, Set.of("obj", "nsubj:pass"))) {
      if (entry.object().contains(view.lemma(child))) {
        return child;
      }
      for (int part : view.children(child)) {
        if (INSIDE_OBJECT.contains(view.relation(part))
            && entry.object().contains(view.lemma(part))) {
          return child;
        }
      }
    }
    return -1;
  }

  private static boolean modified(SentenceView view, int token, Set<String> lemmas) {
    for (int child : view.children(token)) {
      if (lemmas.contains(view.lemma(child))) {
        return true;
      }
      boolean inside = Set.of("nmod", "obl", "obj").contains(view.relation(child));
      if (inside
          && view.children(child).stream().anyMatch(part -> lemmas.contains(view.lemma(part)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a trigger says is only threatened or alleged: then the threat or the accusation is
   * the claim.
   */
  boolean onlyTalkedOf(SentenceView view, int token) {
    int governor = view.governor(token);
    if (governor < 0) {
      return false;
    }
    String above = view.lemma(governor);
    String relation = view.relation(token);
    if (relation.equals("xcomp")) {
      return above.equals("threaten");
    }
    int mark = view.child(token, "mark");
    String marker = mark >= 0 ? view.token(mark).text() : view.preposition(token);
    return Set.of("advcl", "obl", "acl", "xcomp").contains(relation)
        && marker.equals("of")
        && lexicon.inClass("ALLEGING", above);
  }
}
