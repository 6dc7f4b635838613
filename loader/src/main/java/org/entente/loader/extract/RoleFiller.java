package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Fills the roles that an entry of the lexicon names, around its trigger. */
final class RoleFiller {

  private final Arguments arguments;
  private final TriggerConditions conditions;

  RoleFiller(Arguments arguments, TriggerConditions conditions) {
    this.arguments = arguments;
    this.conditions = conditions;
  }

  List<Argument> sources(SentenceView view, int token, LexiconEntry entry) {
    return fill(view, token, entry, entry.source(), entry.target());
  }

  List<Argument> targets(SentenceView view, int token, LexiconEntry entry) {
    List<Argument> found = fill(view, token, entry, entry.target(), entry.source());
    if (!found.isEmpty() || entry.object().isEmpty()) {
      return found;
    }
    // "Zambia is under sanctions imposed by Canada"
    int carried = conditions.carriedObject(view, token, entry);
    return view.governor(token) == carried ? arguments.nounBearers(view, carried) : List.of();
  }

  private List<Argument> fill(
      SentenceView view, int token, LexiconEntry entry, Role role, Role other) {
    if (role instanceof Role.Place place) {
      return fillPlace(view, token, entry, place, other);
    }
    Role.AnyOf any = (Role.AnyOf) role;
    List<Argument> found = new ArrayList<>();
    for (Role.Place place : any.places()) {
      found.addAll(fillPlace(view, token, entry, place, other));
    }
    found.addAll(arguments.behind(view, token, any.prepositions()));
    int bearer = bearer(view, token, entry);
    if (bearer >= 0) {
      found.addAll(arguments.behind(view, bearer, any.prepositions()));
    }
    return Nominals.distinct(found);
  }

  /** Where the prepositions of an entry may hang beside the trigger: its object, its light verb. */
  private int bearer(SentenceView view, int token, LexiconEntry entry) {
    if (entry.part() == 'n') {
      return view.relation(token).equals("obl") ? -1 : arguments.carriers().carrier(view, token);
    }
    return entry.object().isEmpty() ? -1 : conditions.carriedObject(view, token, entry);
  }

  private List<Argument> fillPlace(
      SentenceView view, int token, LexiconEntry entry, Role.Place place, Role other) {
    return switch (place) {
      case SUBJ ->
          entry.part() == 'n'
              ? arguments.nounDoers(view, token, taken(other))
              : arguments.clauses().doers(view, token);
      case OBJ ->
          entry.object().isEmpty()
              ? arguments.clauses().doneTo(view, token)
              : arguments
                  .clauses()
                  .doneToBeside(view, token, conditions.carriedObject(view, token, entry));
      case XSUBJ -> arguments.infinitiveSubjects(view, token);
      case XOBJ -> arguments.complementObjects(view, token);
      case COMP -> arguments.clauses().complementSubjects(view, token);
      case COP -> arguments.called(view, token);
      case POSS -> arguments.ownersOfCalled(view, token);
      case PAIR, SAYER -> List.of();
    };
  }

  private static Set<String> taken(Role other) {
    return other instanceof Role.AnyOf any ? any.prepositions() : Set.of();
  }
}
