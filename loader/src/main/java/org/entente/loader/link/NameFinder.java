package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Field;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of one article's sentences: what the gazetteer knows, what the tagger calls a
 * person or an organisation, and surnames that it missed. The longest name that begins at a token
 * wins, so that the Bank of China is no country.
 */
final class NameFinder {

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

  private static final Set<String> SHIPS =
      Set.of("uss", "hms", "hmas", "hmcs", "ins", "carrier", "destroyer", "frigate", "submarine");

  /** "State" in "Secretary of State" is no body of its own. */
  private static final Set<String> MINISTERS =
      Set.of("secretary", "minister", "undersecretary", "secretaries", "ministers");

  private static final Set<String> COMPASS =
      Set.of("new", "northern", "southern", "eastern", "western", "lake", "port", "fort", "san");

  private static final Set<String> WATERS =
      Set.of("sea", "ocean", "gulf", "strait", "straits", "river", "bay", "island", "islands");

  /** "Pro-Russian" separatists are not Russia. */
  private static final Set<String> STANCES = Set.of("pro", "anti", "non");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}.&-]{1,7}");

  private final Gazetteer gazetteer;
  private final ArticleView article;
  private final ArticlePersons persons;
  private final KnownPersons known;
  private final ArticleOrganizations organizations = new ArticleOrganizations();
  private final NameRuns runs;

  NameFinder(Gazetteer gazetteer, KnownPersons known, ArticleView article, ArticlePersons persons) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.article = article;
    this.persons = persons;
    this.runs = new NameRuns(article);
  }

  /** Collects the full names of a sentence, before any sentence is linked. */
  void collect(Sentence sentence) {
    for (NameRuns.Run tagged : runs.persons(sentence)) {
      NameRuns.Run run = known(sentence, widened(sentence, tagged));
      String name = Tokens.name(sentence, run.first(), run.last());
      boolean ship = SHIPS.contains(Tokens.lower(sentence, run.first() - 1));
      if (run.length() > 1 && !ship && !isKnownOther(name)) {
        persons.full(name, title(sentence, run.first()));
      }
    }
    for (NameRuns.Run run : runs.organizations(sentence)) {
      String name = Tokens.name(sentence, run.first(), run.last());
      if (run.length() > 1) {
        Actor actor = organization(name);
        organizations.know(name, actor);
        define(sentence, run.last(), actor);
      }
    }
  }

  private boolean isKnownOther(String name) {
    List<Gazetteer.Entry> entries = gazetteer.find(name);
    return !entries.isEmpty() && entries.get(0).actor().type() != ActorType.PERSON;
  }

  /** "Free Syrian Army (FSA)". */
  private void define(Sentence sentence, int last, Actor actor) {
    if (last + 3 < sentence.tokens().size()
        && sentence.tokens().get(last + 1).text().equals("(")
        && ABBREVIATION.matcher(sentence.tokens().get(last + 2).text()).matches()
        && sentence.tokens().get(last + 3).text().equals(")")) {
      organizations.abbreviate(sentence.tokens().get(last + 2).text(), actor);
    }
  }

  /** The names of a sentence, in order. */
  List<Mention> find(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    List<NameRuns.Run> people = runs.persons(sentence);
    List<NameRuns.Run> bodies = new ArrayList<>();
    for (NameRuns.Run run : runs.organizations(sentence)) {
      bodies.addAll(withoutOwner(sentence, run));
    }
    int size = sentence.tokens().size();
    for (int i = 0; i < size; i++) {
      Mention mention = at(sentence, i, people, bodies);
      if (mention != null) {
        if (mention.actor() != null) {
          found.add(mention);
          persons.note(mention.actor(), sentence.index());
          Mention owner = owner(sentence, mention);
          if (owner != null) {
            found.add(owner);
          }
        }
        i = mention.lastToken();
      }
    }
    return found;
  }

  /** The country inside "U.S. Navy" and "Danish Parliament"; none in "American Airlines". */
  private @Nullable Mention owner(Sentence sentence, Mention body) {
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
        return mention(sentence, run, entry.form(), entry.actor(), 0.9, "country of a body");
      }
    }
    return null;
  }

  /**
   * "Obama's State Department" is a person and a department, "Lord's Resistance Army" one name;
   * "Labour and the Greens" are two parties.
   */
  private List<NameRuns.Run> withoutOwner(Sentence sentence, NameRuns.Run run) {
    boolean campaign = Tokens.lower(sentence, run.last()).equals("campaign");
    if (campaign && run.length() == 2 && isSurname(sentence, run.first())) {
      return List.of(new NameRuns.Run(run.first(), run.first()));
    }
    for (int i = run.first() + 1; i < run.last(); i++) {
      boolean joined = Tokens.lower(sentence, i).equals("and");
      if (joined || sentence.tokens().get(i).pos().equals("POS")) {
        String owner = Tokens.name(sentence, run.first(), i - 1);
        boolean known = !gazetteer.find(Tokens.name(sentence, run.first(), run.last())).isEmpty();
        boolean person = persons.bearer(owner, null) != null;
        if (!known && (person || !gazetteer.find(owner).isEmpty())) {
          return List.of(new NameRuns.Run(run.first(), i - 1), new NameRuns.Run(i + 1, run.last()));
        }
      }
    }
    return twoNames(sentence, run);
  }

  /** "Republican House": a run that the gazetteer knows in two parts only. */
  private List<NameRuns.Run> twoNames(Sentence sentence, NameRuns.Run run) {
    if (!gazetteer.find(Tokens.name(sentence, run.first(), run.last())).isEmpty()) {
      return List.of(run);
    }
    for (int i = run.first(); i < run.last(); i++) {
      if (!gazetteer.find(Tokens.name(sentence, run.first(), i)).isEmpty()
          && !gazetteer.find(Tokens.name(sentence, i + 1, run.last())).isEmpty()) {
        return List.of(new NameRuns.Run(run.first(), i), new NameRuns.Run(i + 1, run.last()));
      }
    }
    return List.of(run);
  }

  private boolean isSurname(Sentence sentence, int token) {
    String name = sentence.tokens().get(token).text();
    Bearer bearer = persons.bearer(name, null);
    boolean surname = bearer != null && persons.isSurname(bearer, name);
    boolean wellKnown = known.wellKnown(name, null, article.date()) != null;
    return (surname || wellKnown) && gazetteer.find(name).isEmpty();
  }

  private @Nullable Mention at(
      Sentence sentence, int first, List<NameRuns.Run> people, List<NameRuns.Run> bodies) {
    Token token = sentence.tokens().get(first);
    NameRuns.Run listed = listed(sentence, first);
    NameRuns.Run body = startingAt(bodies, first);
    if (body != null && body.length() == 1 && isSurname(sentence, first)) {
      return person(sentence, body);
    }
    if (body != null
        && Tokens.lower(sentence, first - 1).equals("of")
        && MINISTERS.contains(Tokens.lower(sentence, first - 2))) {
      return mention(sentence, body, Mention.Form.NAME, null, 0, "part of a title");
    }
    if (body != null && (listed == null || body.last() > listed.last())) {
      String name = Tokens.name(sentence, body.first(), body.last());
      return mention(
          sentence, body, Mention.Form.NAME, organization(name), 0.7, "tagged as a name");
    }
    NameRuns.Run person = startingAt(people, first);
    if (person != null) {
      NameRuns.Run wide = known(sentence, widened(sentence, person));
      if (SHIPS.contains(Tokens.lower(sentence, wide.first() - 1))) {
        return mention(sentence, wide, Mention.Form.NAME, null, 0, "a ship");
      }
      if (listed == null || wide.last() > listed.last() || isPerson(sentence, wide)) {
        return person(sentence, wide);
      }
    }
    if (listed != null) {
      return listed(sentence, listed);
    }
    Mention party = party(sentence, first);
    return party == null ? missed(sentence, first) : party;
  }

  /** "R-Ky." and "(D-Conn.)", of which the tokenizer makes three tokens. */
  private @Nullable Mention party(Sentence sentence, int first) {
    String letter = sentence.tokens().get(first).text();
    String before = Tokens.lower(sentence, first - 1);
    boolean apart = before.equals("(") || before.equals(",") || before.equals("[");
    if (!apart
        || !letter.equals("R") && !letter.equals("D")
        || first + 2 >= sentence.tokens().size()
        || !Tokens.lower(sentence, first + 1).matches("[-\u2013.]+")
        || !Tokens.capitalised(sentence.tokens().get(first + 2))) {
      return null;
    }
    String party = letter.equals("R") ? "Republican Party" : "Democratic Party";
    NameRuns.Run run = new NameRuns.Run(first, first + 2);
    Actor actor = gazetteer.find(party).get(0).actor();
    return mention(sentence, run, Mention.Form.NAME, actor, 0.95, "party and state");
  }

  /** A person's name that the tagger missed: known in full, or borne by somebody of the article. */
  private @Nullable Mention missed(Sentence sentence, int first) {
    Token token = sentence.tokens().get(first);
    if (!token.pos().startsWith("NNP") || !Tokens.capitalised(token)) {
      return null;
    }
    int furthest = Math.min(sentence.tokens().size() - 1, first + 3);
    for (int last = furthest; last > first; last--) {
      String name = Tokens.name(sentence, first, last);
      if (sentence.tokens().get(last).pos().startsWith("NNP") && known.named(name) != null) {
        return person(sentence, new NameRuns.Run(first, last));
      }
    }
    if (token.entity().equals("PERSON") || Titles.isTitle(token.text())) {
      return null;
    }
    Bearer bearer = persons.bearer(token.text(), title(sentence, first));
    if (bearer != null
        && persons.isSurname(bearer, token.text())
        && !article.isCommonWord(token.text())) {
      return mention(
          sentence,
          new NameRuns.Run(first, first),
          Mention.Form.NAME,
          bearer.actor(),
          0.8,
          "part of the name " + bearer.actor().name());
    }
    return null;
  }

  /** Whether a name that the gazetteer lists is a person here: "Mr. Jordan". */
  private boolean isPerson(Sentence sentence, NameRuns.Run run) {
    if (Titles.isTitle(Tokens.lower(sentence, run.first() - 1))) {
      return true;
    }
    String name = Tokens.name(sentence, run.first(), run.last());
    return persons.bearer(name, null) != null;
  }

  private Mention person(Sentence sentence, NameRuns.Run run) {
    String name = Tokens.name(sentence, run.first(), run.last());
    Gender title = title(sentence, run.first());
    if (run.length() > 1) {
      Bearer part = known.named(name) == null ? persons.bearer(name, title) : null;
      Bearer bearer = part == null ? persons.full(name, title) : part;
      return mention(sentence, run, Mention.Form.NAME, bearer.actor(), 0.95, bearer.reason());
    }
    ArticlePersons.Link link = persons.single(name, title);
    return mention(
        sentence, run, Mention.Form.NAME, link.bearer().actor(), link.confidence(), link.reason());
  }

  private static @Nullable Gender title(Sentence sentence, int first) {
    return Titles.gender(Tokens.lower(sentence, first - 1));
  }

  /** Takes in the words beside a run that make it a name of the gazetteer. */
  private NameRuns.Run widened(Sentence sentence, NameRuns.Run run) {
    for (int before = 2; before >= 0; before--) {
      for (int after = 2; after >= 0; after--) {
        int first = run.first() - before;
        int last = run.last() + after;
        if (before + after > 0
            && first >= 0
            && last < sentence.tokens().size()
            && isNameWord(sentence.tokens().get(first))
            && (isNameWord(sentence.tokens().get(last))
                || Tokens.lower(sentence, last - 1).equals("-"))
            && known.named(Tokens.name(sentence, first, last)) != null) {
          return new NameRuns.Run(first, last);
        }
      }
    }
    return run;
  }

  /** In a headline, the part of a run that is the name of somebody of the article. */
  private NameRuns.Run known(Sentence sentence, NameRuns.Run run) {
    if (sentence.span().field() != Field.TITLE) {
      return run;
    }
    for (int length = run.length(); length >= 1; length--) {
      for (int first = run.first(); first + length - 1 <= run.last(); first++) {
        String name = Tokens.name(sentence, first, first + length - 1);
        Bearer bearer = persons.bearer(name, null);
        if (persons.isNamed(name) || bearer != null && persons.isSurname(bearer, name)) {
          return new NameRuns.Run(first, first + length - 1);
        }
      }
    }
    return run;
  }

  private static boolean isNameWord(Token token) {
    return token.text().length() > 1
        && (Tokens.capitalised(token) || token.text().startsWith("al-"))
        && !Titles.isTitle(token.text());
  }

  private Actor organization(String name) {
    List<Gazetteer.Entry> entries = gazetteer.find(name);
    Gazetteer.Entry entry = choose(entries);
    if (entry != null) {
      return entry.actor();
    }
    Actor actor = organizations.named(name);
    if (actor == null && ABBREVIATION.matcher(name).matches()) {
      actor = organizations.abbreviated(name);
    }
    if (actor == null && name.indexOf(' ') < 0) {
      actor = organizations.part(name);
    }
    if (actor == null) {
      actor = organizations.full(name);
      Actor listed = gazetteer.actor(actor.id());
      return listed == null ? actor : listed;
    }
    return actor;
  }

  /** The longest name of the gazetteer that begins at a token; null if none does. */
  private NameRuns.@Nullable Run listed(Sentence sentence, int first) {
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
  private Gazetteer.@Nullable Entry choose(List<Gazetteer.Entry> entries) {
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

  private Mention listed(Sentence sentence, NameRuns.Run run) {
    String name = Tokens.name(sentence, run.first(), run.last());
    Gazetteer.Entry entry = choose(gazetteer.find(name));
    if (entry == null || isMereWord(sentence, run, entry)) {
      return mention(sentence, run, Mention.Form.NAME, null, 0, "a common word here");
    }
    if (Ambiguity.isOther(name, article::has)) {
      return mention(sentence, run, entry.form(), null, 0, "another " + name);
    }
    if (entry.actor().type() == ActorType.COUNTRY && isPartOfPlace(sentence, run)) {
      return mention(sentence, run, entry.form(), null, 0, "part of another place's name");
    }
    if (entry.form() == Mention.Form.METONYM) {
      boolean place = PLACE_WORDS.contains(Tokens.lower(sentence, run.first() - 1));
      return mention(
          sentence,
          run,
          entry.form(),
          place ? null : entry.actor(),
          place ? 0 : 0.8,
          place ? "a mere place" : "seat of government");
    }
    String before = Tokens.lower(sentence, run.first() - 2);
    if (Tokens.lower(sentence, run.first() - 1).equals("-") && STANCES.contains(before)) {
      return mention(sentence, run, entry.form(), null, 0, "a stance, not an actor");
    }
    return mention(sentence, run, entry.form(), entry.actor(), 0.95, "gazetteer");
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

  private static NameRuns.@Nullable Run startingAt(List<NameRuns.Run> runs, int first) {
    for (NameRuns.Run run : runs) {
      if (run.first() == first) {
        return run;
      }
    }
    return null;
  }

  private Mention mention(
      Sentence sentence,
      NameRuns.Run run,
      Mention.Form form,
      @Nullable Actor actor,
      double confidence,
      String reason) {
    return Tokens.mention(
        article.annotated(), sentence, run.first(), run.last(), form, actor, confidence, reason);
  }
}
