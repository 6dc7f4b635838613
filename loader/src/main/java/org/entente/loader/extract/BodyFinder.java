package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds what organisations and groups belong to, where they sit and who controls them, from the
 * words around their names: "the Turkish army", "Japan's Kyodo News", "the UN Security Council",
 * "the London-based Observatory", "the Kurdish-led forces".
 */
final class BodyFinder implements ClaimFinder {

  private static final double INSIDE = 0.85;
  private static final double BEFORE = 0.8;
  private static final int FURTHEST = 6;

  private final BodyLexicon lexicon;
  private final Parties parties;

  BodyFinder(BodyLexicon lexicon, Parties parties) {
    this.lexicon = lexicon;
    this.parties = parties;
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    for (Mention body : view.mentions()) {
      Actor actor = body.actor();
      if (actor != null && isBody(body) && body.form() != Mention.Form.PRONOUN) {
        Mention parent = inside(view, body);
        if (parent != null && (isBody(parent) || lexicon.isStateBody(actor))) {
          belongs(view, body, actor, parent, "in its name", INSIDE, sink);
        } else {
          before(view, body, actor, sink);
        }
        within(view, body, sink);
        partOf(view, body, sink);
      }
    }
  }

  private static boolean isBody(Mention mention) {
    return mention.isA(ActorType.ORGANIZATION) || mention.isA(ActorType.ARMED_GROUP);
  }

  /** Whose part a body is by the beginning of its name; null if that does not say. */
  private @Nullable Mention inside(SentenceView view, Mention body) {
    Mention nested = view.mentionAt(body.firstToken());
    if (nested != null && nested != body && nested.lastToken() < body.lastToken()) {
      return nested;
    }
    StringBuilder beginning = new StringBuilder();
    for (int last = body.firstToken(); last < body.lastToken(); last++) {
      if (OfficeLexicon.word(view, last + 1).equals("of")) {
        return null;
      }
      beginning.append(last > body.firstToken() ? " " : "").append(view.token(last).text());
      Actor parent = lexicon.parent(beginning.toString());
      parent = parent == null ? countryCalled(view, beginning.toString()) : parent;
      if (parent != null) {
        return Mentions.of(view, body.firstToken(), last, known(view, parent), "its parent");
      }
    }
    return null;
  }

  private static @Nullable Actor countryCalled(SentenceView view, String name) {
    for (Mention mention : view.document().mentions()) {
      if (mention.isA(ActorType.COUNTRY)
          && mention.form() != Mention.Form.METONYM
          && mention.form() != Mention.Form.PRONOUN
          && mention.text().equals(name)) {
        return mention.actor();
      }
    }
    return null;
  }

  private static Actor known(SentenceView view, Actor parent) {
    for (Mention mention : view.document().mentions()) {
      Actor actor = mention.actor();
      if (actor != null && actor.id().equals(parent.id())) {
        return actor;
      }
    }
    return parent;
  }

  /** "X's body", "X-based body", "X's state news agency body". */
  private void before(SentenceView view, Mention body, Actor actor, ClaimSink sink) {
    boolean stateOwned = false;
    boolean official = false;
    boolean ruling = false;
    boolean medium = lexicon.isMedium(actor);
    String hyphenated = "";
    for (int i = body.firstToken() - 1; i >= Math.max(0, body.firstToken() - FURTHEST); i--) {
      Mention owner = view.mentionAt(i);
      String word = OfficeLexicon.word(view, i);
      String pos = view.token(i).pos();
      if (owner != null) {
        boolean adjacent = i == body.firstToken() - 1;
        boolean possessive = view.token(i + 1).pos().equals("POS") || pos.equals("PRP$");
        if (view.token(owner.lastToken()).pos().equals("HYPH")) {
          hyphenated = OfficeLexicon.word(view, owner.lastToken() + 1);
        }
        if (!hyphenated.isEmpty()) {
          hyphenated(owner, hyphenated, body, sink);
        } else if ((stateOwned || official && medium) && owner.isA(ActorType.COUNTRY)) {
          if (stateOwned) {
            offer(owner, "CONTROLS", body, "'state' before it", BEFORE, sink);
          }
          if (medium) {
            offer(body, "PART_OF", owner, "state agency", BEFORE, sink);
          }
        } else if (ruling && owner.isA(ActorType.COUNTRY)) {
          offer(body, "CONTROLS", owner, "'ruling' before it", BEFORE, sink);
        } else if (possessive || adjacent && isModifier(owner) || medium && isModifier(owner)) {
          boolean direct = i + 2 >= body.firstToken() || !isBody(owner);
          boolean state = owner.isA(ActorType.COUNTRY) && lexicon.isStateBody(actor);
          if ((endsItsPhrase(view, body) || state) && direct) {
            belongs(view, body, actor, owner, possessive ? "possessor" : "modifier", BEFORE, sink);
          }
        }
        return;
      }
      stateOwned |= lexicon.in("STATE_OWNED", word);
      official |= word.equals("official");
      ruling |= word.equals("ruling");
      medium |= lexicon.in("MEDIUM", view.lemma(i));
      if (pos.equals("HYPH") && i + 1 < body.firstToken()) {
        hyphenated = OfficeLexicon.word(view, i + 1);
      } else if (!pos.equals("POS")
          && !pos.startsWith("N")
          && !pos.startsWith("J")
          && !pos.startsWith("V")) {
        return;
      }
    }
  }

  private void hyphenated(Mention owner, String participle, Mention body, ClaimSink sink) {
    if (lexicon.in("BASED", participle)) {
      if (owner.isA(ActorType.COUNTRY)) {
        offer(body, "BASED_IN", owner, "'-based' before it", INSIDE, sink);
      }
    } else if (lexicon.in("LED", participle)) {
      offer(owner, "CONTROLS", body, "'-" + participle + "' before it", BEFORE, sink);
    }
  }

  private static boolean isModifier(Mention owner) {
    return owner.isA(ActorType.COUNTRY)
        && (owner.form() == Mention.Form.DEMONYM || owner.form() == Mention.Form.NAME);
  }

  /** Whether a body is the head of its phrase, not a modifier: "Russia's UN ambassador". */
  private static boolean endsItsPhrase(SentenceView view, Mention body) {
    int next = body.lastToken() + 1;
    return next >= view.size()
        || !view.token(next).pos().startsWith("N") && !view.token(next).pos().equals("HYPH");
  }

  private void belongs(
      SentenceView view,
      Mention body,
      Actor actor,
      Mention owner,
      String path,
      double confidence,
      ClaimSink sink) {
    if (isBody(owner)) {
      if (!parties.isParty(owner)) {
        offer(body, "PART_OF", owner, path, confidence, sink);
      }
    } else if (owner.isA(ActorType.COUNTRY) && !lexicon.isInternational(actor)) {
      boolean party = parties.isParty(body);
      if (party && !OfficeLexicon.word(view, body.lastToken()).equals("party")) {
        return;
      }
      boolean state = lexicon.isStateBody(actor) && !party;
      offer(body, state ? "PART_OF" : "BASED_IN", owner, path, confidence, sink);
    }
  }

  /** "The centre at the university", "the rebels in Yemen". */
  private void within(SentenceView view, Mention body, ClaimSink sink) {
    int preposition = body.lastToken() + 1;
    if (preposition + 1 >= view.size()) {
      return;
    }
    String word = OfficeLexicon.word(view, preposition);
    int first = preposition + 1;
    if (OfficeLexicon.word(view, first).equals("the") && first + 1 < view.size()) {
      first++;
    }
    Mention whole = view.mentionAt(first);
    if (whole == null || whole.firstToken() != first) {
      return;
    }
    if (word.equals("at") && isBody(whole)) {
      offer(body, "PART_OF", whole, "at", BEFORE, sink);
    } else if (word.equals("of") && whole.isA(ActorType.COUNTRY)) {
      offer(body, "BASED_IN", whole, "of", BEFORE, sink);
    }
  }

  /** "X, the armed wing of Y"; "Y's armed wing, X". */
  private void partOf(SentenceView view, Mention body, ClaimSink sink) {
    int opening = body.lastToken() + 1;
    if (opening >= view.size()
        || !Set.of(",", "–", "—", "(", "-LRB-", "--").contains(view.token(opening).text())) {
      return;
    }
    for (int i = opening + 1; i < Math.min(view.size(), opening + FURTHEST); i++) {
      String pos = view.token(i).pos();
      if (lexicon.in("PART", view.lemma(i)) && pos.startsWith("N")) {
        for (Mention whole : wholes(view, i)) {
          offer(body, "PART_OF", whole, "'" + view.lemma(i) + "' of it", BEFORE, sink);
        }
        return;
      }
      if (!pos.equals("DT")
          && !pos.startsWith("J")
          && !pos.startsWith("N")
          && !pos.equals("HYPH")
          && !pos.equals("POS")) {
        return;
      }
    }
  }

  private static List<Mention> wholes(SentenceView view, int part) {
    List<Mention> found = new ArrayList<>();
    if (part + 1 < view.size() && OfficeLexicon.word(view, part + 1).equals("of")) {
      for (int i = part + 2; i < Math.min(view.size(), part + FURTHEST); i++) {
        Mention whole = view.mentionAt(i);
        if (whole != null && (isBody(whole) || whole.isA(ActorType.COUNTRY))) {
          if (isBody(whole) || i + 1 >= view.size() || !view.token(i + 1).pos().startsWith("N")) {
            found.add(whole);
            return found;
          }
        }
      }
    }
    return found;
  }

  private static void offer(
      Mention source,
      String predicate,
      Mention target,
      String path,
      double confidence,
      ClaimSink sink) {
    sink.offer(
        new Candidate(
            source,
            predicate,
            target,
            source.head(),
            Factuality.ASSERTED,
            null,
            Qualifiers.NONE,
            confidence,
            new Explanation("body", "", List.of(path, source.text() + " and " + target.text()))));
  }
}
