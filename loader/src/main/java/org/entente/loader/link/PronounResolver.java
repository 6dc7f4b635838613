package org.entente.loader.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;
import org.entente.model.text.Quotation;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "she", "it" and "they" with their other cases: the candidates named shortly before
 * are weighed by recency, subjecthood and repetition, as in Lappin and Leass (1994), and the best
 * is taken if it is clearly better than the next. One for each article: it remembers what came
 * before.
 */
final class PronounResolver {

  private static final Map<String, Gender> PERSONAL =
      Map.of(
          "he", Gender.MALE,
          "his", Gender.MALE,
          "him", Gender.MALE,
          "himself", Gender.MALE,
          "she", Gender.FEMALE,
          "her", Gender.FEMALE,
          "herself", Gender.FEMALE);
  private static final Set<String> IMPERSONAL = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves");
  private static final Set<String> FRONTED =
      Set.of("as", "while", "after", "before", "in", "with", "despite", "during", "when", "since");

  private static final int REACH = 3;
  private static final int[] RECENCY = {100, 70, 35, 20};
  private static final int SUBJECT = 30;
  private static final int SPEAKER = 15;
  private static final int SPEAKER_AGAIN = 30;
  private static final int QUOTED = -40;
  private static final int REPEATED = 4;
  private static final int CLEARLY = 12;

  private final ArticleView article;
  private final ArticlePersons persons;
  private final List<Seen> earlier = new ArrayList<>();

  PronounResolver(ArticleView article, ArticlePersons persons) {
    this.article = article;
    this.persons = persons;
  }

  /** A mention that a pronoun may refer to. */
  private record Seen(
      Mention mention, Actor actor, boolean subject, boolean speaks, boolean quoted, int weight) {}

  /**
   * The pronouns of a sentence, given its other mentions; to be called in the order of the text.
   */
  List<Mention> resolve(Sentence sentence, List<Mention> named) {
    Syntax syntax = new Syntax(sentence);
    List<Mention> found = new ArrayList<>();
    List<Seen> here = new ArrayList<>();
    for (Mention mention : named) {
      see(sentence, mention, syntax, here);
    }
    for (Token token : sentence.tokens()) {
      if (!token.pos().startsWith("PRP")) {
        continue;
      }
      String word = Tokens.lower(sentence, token.index());
      Actor actor = null;
      if (PERSONAL.containsKey(word)) {
        actor = person(sentence, token, PERSONAL.get(word), syntax, here);
      } else if (IMPERSONAL.contains(word) && !syntax.isEmpty(token.index())
          || PLURAL.contains(word)) {
        actor = body(sentence, token, PLURAL.contains(word), syntax, here);
      }
      if (actor != null) {
        Mention mention = mention(sentence, token, actor, 0.7, "the fitting one named last");
        found.add(mention);
        see(sentence, mention, syntax, here);
      }
    }
    earlier.addAll(here);
    earlier.removeIf(seen -> seen.mention().sentence() < sentence.index() - REACH);
    return found;
  }

  private void see(Sentence sentence, Mention mention, Syntax syntax, List<Seen> here) {
    Actor actor = mention.actor();
    boolean adjective =
        mention.form() == Mention.Form.DEMONYM
            && sentence.tokens().get(mention.head()).pos().startsWith("JJ");
    if (actor == null || adjective) {
      return;
    }
    boolean subject = sentence.parsed() ? syntax.isSubject(mention) : here.isEmpty();
    int weight = subject ? SUBJECT : 0;
    if (syntax.isMainSubject(mention)) {
      weight += SUBJECT / 3;
    }
    boolean speaks = syntax.speaks(mention.head());
    weight += speaks ? SPEAKER : 0;
    boolean quoted = quoted(sentence, mention.head());
    here.add(new Seen(mention, actor, subject, speaks, quoted, weight));
  }

  private @Nullable Actor person(
      Sentence sentence, Token pronoun, Gender gender, Syntax syntax, List<Seen> here) {
    boolean quoted = quoted(sentence, pronoun.index());
    boolean speaks = syntax.speaks(pronoun.index());
    Scores scores = new Scores();
    for (Seen seen : candidates(here)) {
      if (seen.actor().type() != ActorType.PERSON || !fits(seen.actor(), gender)) {
        continue;
      }
      boolean same = seen.mention().sentence() == sentence.index();
      boolean before = seen.mention().lastToken() < pronoun.index();
      if (same && !before) {
        if (fronted(sentence, pronoun) && syntax.isMainSubject(seen.mention())) {
          scores.add(seen.actor(), RECENCY[0]);
        }
        continue;
      }
      boolean reflexive = pronoun.text().toLowerCase(java.util.Locale.ROOT).endsWith("self");
      boolean ofItsVerb = same && syntax.isObjectOfItsVerb(pronoun.index(), seen.mention());
      // "Macron told him" and a speaker's "he" mean somebody else.
      boolean other = ofItsVerb && !reflexive || quoted && !seen.quoted() && seen.speaks();
      if (same && other) {
        scores.bar(seen.actor());
        continue;
      }
      int distance = sentence.index() - seen.mention().sentence();
      if (distance <= REACH) {
        int score = RECENCY[distance] + seen.weight();
        score += speaks && seen.speaks() ? SPEAKER_AGAIN : 0;
        score += seen.quoted() && !quoted ? QUOTED : 0;
        scores.add(seen.actor(), score);
      }
    }
    return scores.clearlyBest(CLEARLY);
  }

  /** "As his troops advanced, Putin ...": the person comes after the pronoun. */
  private static boolean fronted(Sentence sentence, Token pronoun) {
    return FRONTED.contains(Tokens.lower(sentence, 0))
        || FRONTED.contains(Tokens.lower(sentence, 1)) && pronoun.index() < 6;
  }

  private boolean fits(Actor actor, Gender gender) {
    Bearer bearer = persons.of(actor);
    return bearer == null || bearer.mayBe(gender);
  }

  private @Nullable Actor body(
      Sentence sentence, Token pronoun, boolean plural, Syntax syntax, List<Seen> here) {
    Scores scores = new Scores();
    for (Seen seen : candidates(here)) {
      boolean same = seen.mention().sentence() == sentence.index();
      int distance = sentence.index() - seen.mention().sentence();
      if (seen.actor().type() == ActorType.PERSON
          || plural && seen.actor().type() == ActorType.COUNTRY
          || distance > 1
          || !seen.subject()
          || same && seen.mention().lastToken() >= pronoun.index()
          || same && syntax.isObjectOfItsVerb(pronoun.index(), seen.mention())) {
        continue;
      }
      scores.add(seen.actor(), RECENCY[distance] + seen.weight());
    }
    return scores.clearlyBest(CLEARLY);
  }

  private List<Seen> candidates(List<Seen> here) {
    List<Seen> all = new ArrayList<>(earlier);
    all.addAll(here);
    return all;
  }

  private boolean quoted(Sentence sentence, int token) {
    for (Quotation quotation : article.annotated().quotations()) {
      if (quotation.span().contains(sentence.tokens().get(token).span())) {
        return true;
      }
    }
    return false;
  }

  private Mention mention(
      Sentence sentence, Token token, Actor actor, double confidence, String reason) {
    return Tokens.mention(
        article.annotated(),
        sentence,
        token.index(),
        token.index(),
        Mention.Form.PRONOUN,
        actor,
        confidence,
        reason);
  }

  /** The best score of each candidate, a little more for every repetition. */
  private static final class Scores {

    private final Map<Actor, int[]> scores = new LinkedHashMap<>();
    private final Set<Actor> barred = new HashSet<>();

    void bar(Actor actor) {
      barred.add(actor);
    }

    void add(Actor actor, int score) {
      int[] best = scores.computeIfAbsent(actor, k -> new int[] {0, 0});
      best[0] = Math.max(best[0], score);
      best[1] += REPEATED;
    }

    @Nullable Actor clearlyBest(int margin) {
      Actor best = null;
      int first = 0;
      int second = 0;
      for (Map.Entry<Actor, int[]> entry : scores.entrySet()) {
        if (barred.contains(entry.getKey())) {
          continue;
        }
        int score = entry.getValue()[0] + entry.getValue()[1];
        if (score > first) {
          second = first;
          first = score;
          best = entry.getKey();
        } else if (score > second) {
          second = score;
        }
      }
      return first - second >= margin ? best : null;
    }
  }
}
