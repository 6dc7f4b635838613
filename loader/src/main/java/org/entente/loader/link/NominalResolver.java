package org.entente.loader.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.Dependency;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves descriptions: "the Syrian government", "the Obama administration", "the president", "the
 * North Korean leader". One for each article: it remembers what came before.
 */
final class NominalResolver {

  private static final Set<String> STATE_NOUNS =
      Set.of(
          "government",
          "regime",
          "administration",
          "authority",
          "cabinet",
          "junta",
          "campaign",
          "country",
          "nation");

  private static final Set<String> LANDS = Set.of("country", "nation");
  private static final Set<String> PLACE_WORDS =
      Set.of("in", "across", "around", "throughout", "into", "from", "inside", "within", "over");

  private static final int HOME = 30;
  private static final int OFTEN = 3;
  private static final int CLEARLY = 8;

  private static final Set<String> NOT_YET = Set.of("next", "future", "would-be", "likely");

  private final Gazetteer gazetteer;
  private final KnownPersons known;
  private final ArticleView article;
  private final ArticlePersons persons;
  private final RoleMemory memory;
  private final StateMemory states = new StateMemory();

  NominalResolver(
      Gazetteer gazetteer, KnownPersons known, ArticleView article, ArticlePersons persons) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.article = article;
    this.persons = persons;
    this.memory = new RoleMemory(known, article.date());
  }

  /** The descriptions of a sentence, given its names; to be called in the order of the text. */
  List<Mention> resolve(Sentence sentence, List<Mention> named) {
    memory.read(sentence, named);
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Mention mention =
          STATE_NOUNS.contains(Tokens.lemma(sentence, i)) ? state(sentence, i, named) : null;
      if (mention == null) {
        mention = half(sentence, i, named);
      }
      if (mention == null) {
        mention = person(sentence, i, named);
      }
      if (mention != null) {
        found.add(mention);
      }
    }
    states.read(sentence, named);
    return found;
  }

  /** "the Syrian government", "Assad's regime", "the administration". */
  private @Nullable Mention state(Sentence sentence, int noun, List<Mention> named) {
    Modifier modifier = modifier(sentence, noun, named);
    String word = Tokens.lemma(sentence, noun);
    if (modifier != null && word.equals("campaign")) {
      return campaign(sentence, noun, modifier);
    }
    if (modifier != null && LANDS.contains(word)) {
      return null;
    }
    if (modifier != null) {
      Actor country = gazetteer.country(modifier.actor().iso3());
      if (modifier.actor().type() == ActorType.ORGANIZATION || country == null) {
        return null;
      }
      return article.nominal(
          sentence,
          modifier.first(),
          noun,
          country,
          0.9,
          "the state of " + modifier.actor().name());
    }
    boolean place = PLACE_WORDS.contains(Tokens.lower(sentence, noun - 2));
    boolean officials = Tokens.lemma(sentence, noun + 1).equals("official");
    boolean definite = Tokens.lower(sentence, noun - 1).equals("the");
    if (!definite && !officials || place && LANDS.contains(word) || word.equals("campaign")) {
      return null;
    }
    Actor country =
        word.equals("administration") && article.weight("USA") > 0
            ? gazetteer.country("USA")
            : stateSpokenOf(sentence);
    return country == null
        ? null
        : article.nominal(
            sentence, definite ? noun - 1 : noun, noun, country, 0.65, "the state spoken of");
  }

  /** "The Trump campaign" is an organisation of its own. */
  private @Nullable Mention campaign(Sentence sentence, int noun, Modifier modifier) {
    Actor candidate = modifier.actor();
    if (candidate.type() != ActorType.PERSON) {
      return null;
    }
    List<String> words = List.of(candidate.name().split(" "));
    String name = words.get(words.size() - 1) + " campaign";
    Actor actor =
        Actor.of(Names.id("org", candidate.name() + " campaign"), name, ActorType.ORGANIZATION);
    return article.nominal(
        sentence, modifier.first(), noun, actor, 0.8, "campaign of " + candidate.name());
  }

  /** The state of the last sentences if they have just one, else the home of the whole article. */
  private @Nullable Actor stateSpokenOf(Sentence sentence) {
    Actor last = states.last(sentence.index());
    return last == null ? gazetteer.country(article.home()) : last;
  }

  /** "the North" and "the South" where the article is about Korea. */
  private @Nullable Mention half(Sentence sentence, int token, List<Mention> named) {
    String word = sentence.tokens().get(token).text();
    boolean half = word.equals("North") || word.equals("South");
    if (!half
        || !Tokens.lower(sentence, token - 1).equals("the")
        || article.weight("PRK") < 2
        || mentionAt(named, token) != null
        || Tokens.lower(sentence, token + 1)
            .matches("(?i)of|korea.*|african?|america.*|china|sudan.*")) {
      return null;
    }
    Actor country = gazetteer.country(word.equals("North") ? "PRK" : "KOR");
    return country == null
        ? null
        : article.nominal(sentence, token, token, country, 0.85, "half of Korea");
  }

  /** "the president", "the Syrian strongman", "Iran's supreme leader". */
  private @Nullable Mention person(Sentence sentence, int last, List<Mention> named) {
    Roles.Phrase phrase = Roles.endingAt(sentence, last);
    if (phrase == null || isNotReferring(sentence, phrase, named)) {
      return null;
    }
    Modifier modifier = modifier(sentence, phrase.first(), named);
    int first = modifier == null ? phrase.first() : modifier.first();
    boolean former = false;
    for (int i = phrase.first() - 1; i >= Math.max(0, first - 2); i--) {
      String word = Tokens.lower(sentence, i);
      former |= word.equals("former") || word.equals("ex");
      if (NOT_YET.contains(word)) {
        return null;
      }
    }
    if (modifier != null && modifier.actor().type() == ActorType.PERSON) {
      return null;
    }
    String body = modifier == null ? null : body(modifier.actor());
    if (modifier == null) {
      int the = phrase.first() - (former || isAdjective(sentence, phrase.first() - 1) ? 2 : 1);
      if (!Tokens.lower(sentence, the).equals("the")) {
        return null;
      }
      first = the;
    }
    Actor actor = who(sentence, phrase.role(), body, former);
    return actor == null
        ? null
        : article.nominal(
            sentence, first, last, actor, 0.7, "the " + phrase.role().name() + " spoken of");
  }

  private static boolean isAdjective(Sentence sentence, int token) {
    return token >= 0 && sentence.tokens().get(token).pos().startsWith("JJ");
  }

  private static @Nullable String body(Actor actor) {
    return actor.type() == ActorType.COUNTRY && actor.iso3() != null ? actor.iso3() : actor.id();
  }

  /** A title before a name, an apposition after one, a predicate, or a plural refers to nobody. */
  private static boolean isNotReferring(
      Sentence sentence, Roles.Phrase phrase, List<Mention> named) {
    Token head = sentence.tokens().get(phrase.last());
    if (head.pos().endsWith("S") || mentionAt(named, phrase.last()) != null) {
      return true;
    }
    int next = phrase.last() + 1;
    if (Tokens.lower(sentence, next).equals(",") && isPerson(mentionAt(named, next + 1))) {
      return true;
    }
    if (next < sentence.tokens().size()) {
      String pos = sentence.tokens().get(next).pos();
      if (isPerson(mentionAt(named, next))
          || pos.startsWith("NN")
          || pos.equals("HYPH")
          || sentence.tokens().get(next).text().startsWith("-")) {
        return true;
      }
    }
    String after = next < sentence.tokens().size() ? sentence.tokens().get(next).pos() : "";
    boolean acts = after.equals("POS") || after.startsWith("V") || after.equals("MD");
    for (int i = phrase.first() - 1; !acts && i >= Math.max(0, phrase.first() - 5); i--) {
      String pos = sentence.tokens().get(i).pos();
      if (pos.equals("IN") || pos.equals("TO") || pos.startsWith("VB")) {
        break;
      }
      if (Tokens.lower(sentence, i).equals(",") && isPerson(mentionAt(named, i - 1))) {
        return true;
      }
    }
    for (Dependency dependency : sentence.dependencies()) {
      if (dependency.governor() == phrase.last() && dependency.relation().equals("cop")) {
        return true;
      }
    }
    return false;
  }

  /** Who is meant by a role, in a body or anywhere; null if nobody or more than one fits. */
  @Nullable Actor who(Sentence sentence, Roles.Role role, @Nullable String body, boolean former) {
    Actor best = null;
    int first = 0;
    int second = 0;
    for (Bearer bearer : persons.all()) {
      if (!bearer.mayBe(role.gender())
          || !memory.holds(bearer.actor(), role.name(), body, former)) {
        continue;
      }
      int score = prominence(sentence, bearer);
      if (score > first) {
        second = first;
        first = score;
        best = bearer.actor();
      } else {
        second = Math.max(second, score);
      }
    }
    if (best != null) {
      return first - second >= CLEARLY ? best : null;
    }
    LocalDate date = article.date();
    if (body == null || former || date == null) {
      return null;
    }
    KnownPerson holder =
        role.name().equals(Roles.LEADER)
            ? known.leader(body, date)
            : known.holder(role.name(), body, date);
    return holder == null ? null : holder.actor();
  }

  /**
   * How much a person is on the reader's mind: named lately, often, or of the article's country.
   */
  private int prominence(Sentence sentence, Bearer bearer) {
    int distance = sentence.index() - bearer.lastSentence();
    int recency = bearer.lastSentence() < 0 ? 5 : Math.max(10, 50 - 10 * distance);
    int home = article.isHome(bearer.actor().iso3()) ? HOME : 0;
    return recency + home + OFTEN * Math.min(bearer.sentences(), 10);
  }

  /** The name right before a noun, with at most two words between: "Syrian", "Mr. Assad's". */
  private static @Nullable Modifier modifier(Sentence sentence, int noun, List<Mention> named) {
    for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
      Mention mention = mentionAt(named, i);
      if (mention != null && mention.actor() != null) {
        return new Modifier(mention.firstToken(), mention.actor());
      }
      String pos = sentence.tokens().get(i).pos();
      if (!pos.equals("POS")
          && !pos.startsWith("JJ")
          && !pos.equals("HYPH")
          && !pos.startsWith("VB")
          && !pos.startsWith("RB")) {
        return null;
      }
    }
    return null;
  }

  private record Modifier(int first, Actor actor) {}

  private static boolean isPerson(@Nullable Mention mention) {
    return mention != null && mention.actor() != null && mention.actor().type() == ActorType.PERSON;
  }

  static @Nullable Mention mentionAt(List<Mention> mentions, int token) {
    for (Mention mention : mentions) {
      if (mention.firstToken() <= token && token <= mention.lastToken()) {
        return mention;
      }
    }
    return null;
  }
}
