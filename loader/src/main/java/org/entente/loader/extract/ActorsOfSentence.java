package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.relations.MarkedSentence;
import org.entente.relations.MarkedSentence.MarkedActor;
import org.entente.relations.MarkedSentence.Pair;
import org.entente.relations.MarkedSentence.Words;

/** The actors of a sentence with their mentions, and which two of them are worth reading. */
final class ActorsOfSentence {

  /** Tokens between two mentions beyond which a sentence hardly ever relates them. */
  private static final int FURTHEST = 45;

  /** A list of twenty countries has 190 pairs and says nothing about most of them. */
  private static final int MOST_PAIRS = 36;

  private final MarkedSentence marked;
  private final List<List<Mention>> mentions;
  private final List<Actor> actors;

  private ActorsOfSentence(
      MarkedSentence marked, List<Actor> actors, List<List<Mention>> mentions) {
    this.marked = marked;
    this.actors = actors;
    this.mentions = mentions;
  }

  /** The two nearest mentions of a pair of actors. */
  record Nearest(Mention first, Mention second, int distance) {}

  static ActorsOfSentence of(SentenceView view) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Mention mention : view.mentions()) {
      Actor actor = mention.actor();
      if (actor != null) {
        groups
            .computeIfAbsent(actor.id(), id -> new Group(actor, new ArrayList<>()))
            .mentions()
            .add(mention);
      }
    }
    int begin = view.sentence().span().begin();
    List<MarkedActor> marked =
        groups.values().stream()
            .map(
                group ->
                    new MarkedActor(
                        group.actor().type(),
                        group.mentions().stream()
                            .map(m -> new Words(m.span().begin() - begin, m.span().end() - begin))
                            .toList()))
            .toList();
    String text = view.article().quote(view.sentence().span());
    return new ActorsOfSentence(
        new MarkedSentence(text, marked),
        groups.values().stream().map(Group::actor).toList(),
        groups.values().stream().map(Group::mentions).toList());
  }

  private record Group(Actor actor, List<Mention> mentions) {}

  MarkedSentence marked() {
    return marked;
  }

  String id(int place) {
    return actors.get(place).id();
  }

  ActorType type(Mention mention) {
    Actor actor = mention.actor();
    if (actor == null) {
      throw new IllegalArgumentException("only linked mentions stand here");
    }
    return actor.type();
  }

  /** The pairs that stand near enough, the nearest first when there are too many. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        Pair pair = new Pair(i, j);
        if (nearest(pair).distance() <= FURTHEST) {
          pairs.add(pair);
        }
      }
    }
    if (pairs.size() <= MOST_PAIRS) {
      return pairs;
    }
    pairs.sort(Comparator.comparingInt(pair -> nearest(pair).distance()));
    return pairs.subList(0, MOST_PAIRS);
  }

  /** The two nearest mentions; of equally near ones the first. */
  Nearest nearest(Pair pair) {
    Nearest best = null;
    for (Mention first : mentions.get(pair.first())) {
      for (Mention second : mentions.get(pair.second())) {
        int distance = Math.abs(first.head() - second.head());
        if (best == null || distance < best.distance()) {
          best = new Nearest(first, second, distance);
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("every actor has a mention");
    }
    return best;
  }

  /** The word that governs both mentions; the head of the second where none does. */
  int trigger(SentenceView view, Mention source, Mention target) {
    List<Integer> above = new ArrayList<>();
    for (int node = source.head(); node >= 0 && above.size() <= view.size(); ) {
      above.add(node);
      node = view.governor(node);
    }
    int steps = 0;
    for (int node = target.head(); node >= 0 && steps <= view.size(); steps++) {
      if (above.contains(node)) {
        return node;
      }
      node = view.governor(node);
    }
    return target.head();
  }
}
