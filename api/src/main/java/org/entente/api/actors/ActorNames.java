package org.entente.api.actors;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.api.web.ProblemException;
import org.entente.api.web.ProblemType;
import org.entente.cypher.ActorProfile;
import org.entente.cypher.ActorQuery;
import org.entente.cypher.ActorSummary;
import org.entente.cypher.GraphReader;
import org.entente.model.Actor;
import org.springframework.stereotype.Component;

/**
 * Finds the actor that somebody means who writes an id, a name or an alias into a question.
 *
 * <p>A name that only one actor has is that actor. A part of a name ("Assad") is the actor of whom
 * most is said, if it is clearly so; if not, the answer is a problem with the candidates rather
 * than a guess.
 */
@Component
public class ActorNames {

  /** As many times more claims than the next make a part of a name clear. */
  private static final int CLEARLY = 5;

  private static final int CANDIDATES = 20;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final GraphReader graph;

  ActorNames(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * The actor that is meant.
   *
   * @param parameter the parameter that it was given for, to be named in a problem
   * @param given an id, a name or an alias
   * @throws ProblemException if there is none, or several may be meant
   */
  public Actor find(String parameter, String given) {
    return graph
        .actor(given)
        .map(ActorProfile::actor)
        .orElseGet(() -> byName(parameter, given.strip()));
  }

  /**
   * The actor with this id, and no other name will do.
   *
   * @throws ProblemException if there is none
   */
  public Actor ofId(String id) {
    return graph.actor(id).map(ActorProfile::actor).orElseThrow(() -> unknownId(id));
  }

  /** The problem of an id that no actor has. */
  public ProblemException unknownId(String id) {
    return ProblemException.of(
        ProblemType.UNKNOWN_ACTOR,
        "There is no actor with the id '" + id + "'.",
        "Search by name with /api/v1/actors?name=…");
  }

  private Actor byName(String parameter, String name) {
    List<ActorSummary> found =
        name.isEmpty() ? List.of() : graph.actors(ActorQuery.named(name, CANDIDATES)).items();
    String plain = plain(name);
    List<ActorSummary> exact = found.stream().filter(one -> isCalled(one.actor(), plain)).toList();
    if (exact.size() == 1) {
      return exact.get(0).actor();
    }
    if (!exact.isEmpty()) {
      throw ambiguous(parameter, name, exact);
    }
    List<ActorSummary> partly =
        found.stream()
            .filter(one -> names(one.actor()).anyMatch(full -> holds(plain(full), plain)))
            .sorted((a, b) -> Long.compare(b.claimCount(), a.claimCount()))
            .toList();
    if (partly.isEmpty()) {
      throw unknown(parameter, name, found);
    }
    if (partly.size() == 1
        || partly.get(0).claimCount() >= CLEARLY * Math.max(1, partly.get(1).claimCount())) {
      return partly.get(0).actor();
    }
    throw ambiguous(parameter, name, partly);
  }

  private static boolean isCalled(Actor actor, String plain) {
    return names(actor).anyMatch(name -> plain(name).equals(plain));
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream());
  }

  /** Whether the words of the part follow each other in the name. */
  private static boolean holds(String name, String part) {
    return (" " + name + " ").contains(" " + part + " ");
  }

  private static String plain(String name) {
    String letters =
        ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static ProblemException ambiguous(
      String parameter, String name, List<ActorSummary> candidates) {
    return ProblemException.of(
            ProblemType.AMBIGUOUS_ACTOR,
            "'" + name + "' may be " + joined(candidates) + ".",
            "Give the id of the one that you mean for '" + parameter + "'.")
        .with("parameter", parameter)
        .with("candidates", candidates.stream().map(one -> ActorRef.of(one.actor())).toList());
  }

  private static ProblemException unknown(String parameter, String name, List<ActorSummary> near) {
    return ProblemException.of(
            ProblemType.UNKNOWN_ACTOR,
            "No actor is called '" + name + "'.",
            near.isEmpty()
                ? "Search for a part of the name with /api/v1/actors?name=…"
                : "Did you mean " + joined(near) + "?")
        .with("parameter", parameter)
        .with("candidates", near.stream().map(one -> ActorRef.of(one.actor())).toList());
  }

  private static String joined(List<ActorSummary> actors) {
    List<String> words =
        actors.stream()
            .limit(5)
            .map(one -> one.actor().name() + " (" + one.actor().id() + ")")
            .toList();
    return actors.size() > words.size()
        ? String.join(", ", words) + " and others"
        : String.join(" or ", words);
  }
}
