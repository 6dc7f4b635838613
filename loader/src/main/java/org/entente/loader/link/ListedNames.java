package org.entente.loader.link;

import java.util.List;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.Field;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the gazetteer in an article's sentences and says which of their bearers is
 * meant, or that none is: a capital where somebody lives, "pro-Russian", New Jersey.
 */
final class ListedNames {

  private static final Set<String> PLACE_WORDS =
      Set.of(
          "in", "at", "near", "outside", "around", "through", "across", "inside", "into", "above");

  private static final Set<String> STATE_BODIES =
      Set.of(
          "army",
          "navy",
          "force",
          "forces",
          "department",
          "ministry",
          "parliament",
          "guard",
          "guards",
          "police",
          "embassy",
          "consulate",
          "congress",
          "senate",
          "representatives",
          "corps",
          "marines",
          "operations",
          "court",
          "service",
          "assembly",
          "military",
          "treasury",
          "mission",
          "commission",
          "agency",
          "council");

  private static final Set<String> COMPASS =
      Set.of("new", "northern", "southern", "eastern", "western", "lake", "port", "fort", "san");

  private static final Set<String> WATERS =
      Set.of("sea", "ocean", "gulf", "strait", "straits", "river", "bay", "island", "islands");

  /** "Pro-Russian" separatists are not Russia. */
  private static final Set<String> STANCES = Set.of("pro", "anti", "non");

  private final Gazetteer gazetteer;
  private final ArticleView article;

  ListedNames(Gazetteer gazetteer, ArticleView article) {
    this.gazetteer = gazetteer;
    this.article = article;
  }

  /** The longest name of the gazetteer that begins at a token; null if none does. */
  NameRuns.@Nullable Run startingAt(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    int furthest = Math.min(tokens.size(), first + gazetteer.longest(tokens.get(first).text()));
    boolean capital = Tokens.capitalised(tokens.get(first));
    boolean article = Tokens.lower(sentence, first - 1).equals("the");
    if (!capital && !article && !tokens.get(first).text().startsWith("al")) {
      return null;
    }
    for (int last = furthest - 1; last >= first; last--) {
      if ((last > first || capital)
          && Character.isLetterOrDigit(tokens.get(last).text().codePointAt(0))
          && !gazetteer.find(Tokens.name(sentence, first, last)).isEmpty()) {
        return new NameRuns.Run(first, last);
      }
    }
    return null;
  }

  /** The actor of whose country the article speaks most; null if a local name is far from home. */
  Gazetteer.@Nullable Entry choose(List<Gazetteer.Entry> entries) {
    Gazetteer.Entry best = null;
    for (Gazetteer.Entry entry : entries) {
      int weight = article.weight(entry.actor().iso3());
      if (entry.local() && weight == 0) {
        continue;
      }
      if (best == null || weight > article.weight(best.actor().iso3())) {
        best = entry;
      }
    }
    return best;
  }

  /** What a name stands for here; a mention of nobody where it stands for no actor. */
  Mention mention(Sentence sentence, NameRuns.Run run) {
    String name = Tokens.name(sentence, run.first(), run.last());
    Gazetteer.Entry entry = choose(gazetteer.find(name));
    if (entry == null || isMereWord(sentence, run, entry)) {
      return article.mention(sentence, run, Mention.Form.NAME, null, 0, "a common word here");
    }
    if (Ambiguity.isOther(name, article::has)) {
      return article.mention(sentence, run, entry.form(), null, 0, "another " + name);
    }
    if (entry.actor().type() == ActorType.COUNTRY && isPartOfPlace(sentence, run)) {
      return article.mention(sentence, run, entry.form(), null, 0, "part of another place's name");
    }
    if (entry.form() == Mention.Form.METONYM) {
      boolean place = PLACE_WORDS.contains(Tokens.lower(sentence, run.first() - 1));
      return article.mention(
          sentence,
          run,
          entry.form(),
          place ? null : entry.actor(),
          place ? 0 : 0.8,
          place ? "a mere place" : "seat of government");
    }
    String before = Tokens.lower(sentence, run.first() - 2);
    if (Tokens.lower(sentence, run.first() - 1).equals("-") && STANCES.contains(before)) {
      return article.mention(sentence, run, entry.form(), null, 0, "a stance, not an actor");
    }
    return article.mention(sentence, run, entry.form(), entry.actor(), 0.95, "gazetteer");
  }

  /** "Solidarity" or "Dawn" at the beginning of a sentence, where every word has a capital. */
  private boolean isMereWord(Sentence sentence, NameRuns.Run run, Gazetteer.Entry entry) {
    Token token = sentence.tokens().get(run.first());
    boolean body = entry.actor().type() != ActorType.COUNTRY;
    boolean acronym = token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1));
    boolean first = run.first() == 0 || sentence.span().field() == Field.TITLE;
    return body
        && run.length() == 1
        && !acronym
        && (first && article.isCommonWord(token.text()) || token.pos().startsWith("V"));
  }

  /** "New Jersey", "Northern Ireland", "South China Sea": the country's name is not all of it. */
  private static boolean isPartOfPlace(Sentence sentence, NameRuns.Run run) {
    return isPlaceWord(sentence, run.first() - 1)
            && COMPASS.contains(Tokens.lower(sentence, run.first() - 1))
        || isPlaceWord(sentence, run.last() + 1)
            && WATERS.contains(Tokens.lower(sentence, run.last() + 1));
  }

  private static boolean isPlaceWord(Sentence sentence, int token) {
    return token >= 0
        && token < sentence.tokens().size()
        && Tokens.capitalised(sentence.tokens().get(token))
        && sentence.tokens().get(token).entity().equals("LOCATION");
  }

  /** The country inside "U.S. Navy" and "Danish Parliament"; none in "American Airlines". */
  @Nullable Mention owner(Sentence sentence, Mention body) {
    ActorType type = body.actor() == null ? ActorType.PERSON : body.actor().type();
    boolean state = STATE_BODIES.contains(Tokens.lower(sentence, body.lastToken()));
    if (type == ActorType.PERSON || type == ActorType.COUNTRY || !state) {
      return null;
    }
    for (int last = body.lastToken() - 1; last >= body.firstToken(); last--) {
      List<Gazetteer.Entry> entries =
          gazetteer.find(Tokens.name(sentence, body.firstToken(), last));
      if (!entries.isEmpty() && entries.get(0).actor().type() == ActorType.COUNTRY) {
        NameRuns.Run run = new NameRuns.Run(body.firstToken(), last);
        Gazetteer.Entry entry = entries.get(0);
        return article.mention(
            sentence, run, entry.form(), entry.actor(), 0.9, "country of a body");
      }
    }
    return null;
  }
}
