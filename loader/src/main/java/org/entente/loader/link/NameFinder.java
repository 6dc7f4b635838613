package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.ActorType;
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

  private static final Set<String> SHIPS =
      Set.of("uss", "hms", "hmas", "hmcs", "ins", "carrier", "destroyer", "frigate", "submarine");

  /** "State" in "Secretary of State" is no body of its own. */
  private static final Set<String> MINISTERS =
      Set.of("secretary", "minister", "undersecretary", "secretaries", "ministers");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}.&-]{1,7}");

  private final Gazetteer gazetteer;
  private final ArticleView article;
  private final ArticlePersons persons;
  private final KnownPersons known;
  private final ArticleOrganizations organizations = new ArticleOrganizations();
  private final NameRuns runs;
  private final PersonRuns people;
  private final BodyRuns bodies;
  private final ListedNames names;

  NameFinder(Gazetteer gazetteer, KnownPersons known, ArticleView article, ArticlePersons persons) {
    this.gazetteer = gazetteer;
    this.known = known;
    this.article = article;
    this.persons = persons;
    this.runs = new NameRuns(article);
    this.people = new PersonRuns(known, persons, runs);
    this.bodies = new BodyRuns(gazetteer, known, article, persons, runs);
    this.names = new ListedNames(gazetteer, article);
  }

  /** Collects the full names of a sentence, before any sentence is linked. */
  void collect(Sentence sentence) {
    for (NameRuns.Run run : people.find(sentence)) {
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
    List<NameRuns.Run> tagged = people.find(sentence);
    List<NameRuns.Run> organized = bodies.find(sentence);
    int size = sentence.tokens().size();
    for (int i = 0; i < size; i++) {
      Mention mention = at(sentence, i, tagged, organized);
      if (mention != null) {
        if (mention.actor() != null) {
          found.add(mention);
          persons.note(mention.actor(), sentence.index());
          Mention owner = names.owner(sentence, mention);
          if (owner != null) {
            found.add(owner);
          }
        }
        i = mention.lastToken();
      }
    }
    return found;
  }

  private @Nullable Mention at(
      Sentence sentence, int first, List<NameRuns.Run> tagged, List<NameRuns.Run> organized) {
    Token token = sentence.tokens().get(first);
    NameRuns.Run listed = names.startingAt(sentence, first);
    NameRuns.Run body = startingAt(organized, first);
    if (body != null && body.length() == 1 && bodies.isSurname(sentence, first)) {
      return person(sentence, body);
    }
    if (body != null
        && Tokens.lower(sentence, first - 1).equals("of")
        && MINISTERS.contains(Tokens.lower(sentence, first - 2))) {
      return article.mention(sentence, body, Mention.Form.NAME, null, 0, "part of a title");
    }
    if (body != null && (listed == null || body.last() > listed.last())) {
      String name = Tokens.name(sentence, body.first(), body.last());
      return article.mention(
          sentence, body, Mention.Form.NAME, organization(name), 0.7, "tagged as a name");
    }
    NameRuns.Run wide = startingAt(tagged, first);
    if (wide != null) {
      if (SHIPS.contains(Tokens.lower(sentence, wide.first() - 1))) {
        return article.mention(sentence, wide, Mention.Form.NAME, null, 0, "a ship");
      }
      if (listed == null || wide.last() > listed.last() || isPerson(sentence, wide)) {
        return person(sentence, wide);
      }
    }
    if (listed != null) {
      return names.mention(sentence, listed);
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
    return article.mention(sentence, run, Mention.Form.NAME, actor, 0.95, "party and state");
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
      return article.mention(
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
      return article.mention(
          sentence, run, Mention.Form.NAME, bearer.actor(), 0.95, bearer.reason());
    }
    ArticlePersons.Link link = persons.single(name, title);
    return article.mention(
        sentence, run, Mention.Form.NAME, link.bearer().actor(), link.confidence(), link.reason());
  }

  private static @Nullable Gender title(Sentence sentence, int first) {
    return Titles.gender(Tokens.lower(sentence, first - 1));
  }

  private Actor organization(String name) {
    List<Gazetteer.Entry> entries = gazetteer.find(name);
    Gazetteer.Entry entry = names.choose(entries);
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

  private static NameRuns.@Nullable Run startingAt(List<NameRuns.Run> runs, int first) {
    for (NameRuns.Run run : runs) {
      if (run.first() == first) {
        return run;
      }
    }
    return null;
  }
}
