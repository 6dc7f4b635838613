package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds who holds which post where, who is a member of what and a citizen of which country, from
 * the titles of a sentence and those who bear them: "Russian Foreign Minister Sergei Lavrov",
 * "Sergei Lavrov, the foreign minister of Russia", "he became chairman of the party".
 */
final class OfficeFinder implements ClaimFinder {

  private static final double EXPLICIT = 0.9;
  private static final double STATED = 0.8;
  private static final double IMPLIED = 0.7;
  private static final Set<String> PARTY_POSTS =
      Set.of("leader", "chairman", "chairwoman", "chair", "president", "spokesman", "spokeswoman");

  private final Parties parties;
  private final TitleReader titles;
  private final Bearers bearers;
  private final Homes homes;

  OfficeFinder(OfficeLexicon lexicon, Lexicon words) {
    this.parties = new Parties(lexicon);
    this.titles = new TitleReader(lexicon);
    this.bearers = new Bearers(lexicon, new Arguments(words));
    this.homes = new Homes(lexicon);
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    List<TitlePhrase> phrases = titles.read(view);
    List<List<Bearers.Bearer>> found = bearers.of(view, phrases);
    for (int i = 0; i < phrases.size(); i++) {
      TitlePhrase next = i + 1 < phrases.size() ? phrases.get(i + 1) : null;
      TitlePhrase phrase = sharingBody(view, phrases.get(i), next);
      for (Bearers.Bearer bearer : found.get(i)) {
        offer(view, phrase, bearer, sink);
      }
      if (found.get(i).isEmpty() && phrase.head().kind() == OfficeKind.MEMBER) {
        for (Bearers.Bearer state : bearers.states(view, phrase)) {
          offer(view, phrase, state, sink);
        }
      }
    }
  }

  /** A title with the body of the one it is joined to: "president and director of the bank". */
  private static TitlePhrase sharingBody(
      SentenceView view, TitlePhrase phrase, @Nullable TitlePhrase next) {
    if (next == null || !phrase.before().isEmpty() || !phrase.behind().isEmpty()) {
      return phrase;
    }
    boolean joined =
        next.first() == phrase.last() + 2
            && OfficeLexicon.word(view, phrase.last() + 1).equals("and")
            && next.head().kind() == OfficeKind.LEADER
            && !next.determined();
    return joined ? phrase.joinedTo(next) : phrase;
  }

  private void offer(SentenceView view, TitlePhrase phrase, Bearers.Bearer bearer, ClaimSink sink) {
    List<Mention> bodies = new ArrayList<>();
    Mention party = null;
    for (TitlePhrase.Owner owner : phrase.before()) {
      if (parties.isParty(owner.mention())) {
        party = owner.mention();
      }
    }
    OfficeKind kind = phrase.head().kind();
    if (kind == OfficeKind.ALLY || kind == OfficeKind.RIVAL) {
      return;
    }
    Mention partisan = view.mentionAt(phrase.head().last());
    if (kind == OfficeKind.PARTISAN && partisan != null && parties.isParty(partisan)) {
      party = partisan;
    }
    Mention seat = kind == OfficeKind.SEAT ? homes.named(view, phrase) : null;
    List<Mention> owners = owners(view, phrase, party);
    Mention owner = owners.isEmpty() ? null : owners.get(0);
    if (seat != null && (owner == null || !isElsewhere(owner, seat))) {
      bodies.add(seat);
    } else if (owner != null && (!owner.isA(ActorType.PERSON) || canServePersons(kind))) {
      bodies.addAll(owners);
    } else {
      bodies.addAll(phrase.behind());
    }
    if (bodies.isEmpty() && bearer.joint() == Bearers.Joint.TITLE_BEFORE_NAME) {
      bodies.addAll(afterName(view, bearer.mention()));
    }
    boolean partyPost =
        PARTY_POSTS.contains(phrase.head().word()) || phrase.title().startsWith("shadow ");
    if (party != null && bodies.isEmpty() && partyPost) {
      bodies.add(party);
    }
    if (party != null) {
      offer(view, phrase, bearer, "MEMBER_OF", party, EXPLICIT, sink);
    }
    if (bodies.isEmpty() && party == null && !phrase.ofUnknownBody()) {
      Mention implied = homes.named(view, phrase);
      if (implied == null && kind == OfficeKind.LEADER) {
        implied = homes.country(view, phrase, bearer.mention());
      }
      if (implied != null) {
        offer(view, phrase, bearer, "HOLDS_OFFICE", implied, IMPLIED, sink);
      }
    }
    for (Mention body : bodies) {
      String predicate = predicate(phrase, body);
      if (predicate != null) {
        offer(view, phrase, bearer, predicate, body, body == seat ? IMPLIED : EXPLICIT, sink);
      }
    }
  }

  private static boolean canServePersons(OfficeKind kind) {
    return kind == OfficeKind.STAFF || kind == OfficeKind.EXPERT;
  }

  /** The body in "President Ruto of Kenya"; empty if none follows the name. */
  private static List<Mention> afterName(SentenceView view, Mention name) {
    int of = name.lastToken() + 1;
    if (of + 1 >= view.size() || !OfficeLexicon.word(view, of).equals("of")) {
      return List.of();
    }
    boolean article = OfficeLexicon.word(view, of + 1).equals("the") && of + 2 < view.size();
    Mention body = view.mentionAt(article ? of + 2 : of + 1);
    return body == null || body.isA(ActorType.PERSON) ? List.of() : List.of(body);
  }

  /** Whether a senator is of another country's senate than the one that "senator" names. */
  private static boolean isElsewhere(Mention owner, Mention seat) {
    return owner.isA(ActorType.COUNTRY)
        && owner.actor() != null
        && seat.actor() != null
        && !Objects.equals(owner.actor().iso3(), seat.actor().iso3());
  }

  /** Of those before the head, who own the post: one, or two joined ones ("the UN–NATO envoy"). */
  private static List<Mention> owners(
      SentenceView view, TitlePhrase phrase, @Nullable Mention party) {
    List<TitlePhrase.Owner> owners =
        phrase.before().stream().filter(owner -> owner.mention() != party).toList();
    if (owners.isEmpty()) {
      return List.of();
    }
    TitlePhrase.Owner nearest = owners.get(owners.size() - 1);
    TitlePhrase.Owner outermost = owners.get(0);
    int between = outermost.mention().lastToken() + 1;
    boolean joined =
        owners.size() == 2
            && between + 1 == nearest.mention().firstToken()
            && Set.of("and", "-", "–", "/").contains(OfficeLexicon.word(view, between));
    if (joined) {
      return List.of(outermost.mention(), nearest.mention());
    }
    boolean subject =
        nearest.mention().isA(ActorType.COUNTRY)
            && nearest.mention().form() == Mention.Form.NAME
            && !nearest.possessive();
    boolean reports = phrase.head().kind() == OfficeKind.EXPERT && outermost.possessive();
    return List.of(subject || reports ? outermost.mention() : nearest.mention());
  }

  /** Whether a people is named, not a field: "a US activist", not "a North Korea expert". */
  private static boolean isPeople(Mention country) {
    boolean abbreviated = country.text().equals(country.text().toUpperCase(Locale.ROOT));
    return country.form() == Mention.Form.DEMONYM
        || country.form() == Mention.Form.NAME && abbreviated;
  }

  /** What a title says of its bearer and a body; null if nothing. */
  private @Nullable String predicate(TitlePhrase phrase, Mention body) {
    boolean country = body.isA(ActorType.COUNTRY);
    boolean behind = phrase.behind().contains(body);
    return switch (phrase.head().kind()) {
      case LEADER, SEAT, STAFF, COURT, PARTISAN -> "HOLDS_OFFICE";
      case RANK -> country ? null : "HOLDS_OFFICE";
      case EXPERT -> {
        if (!country) {
          yield "HOLDS_OFFICE";
        }
        yield behind || !isPeople(body) ? null : "CITIZEN_OF";
      }
      case CITIZEN -> {
        if (country) {
          yield behind || !isPeople(body) ? null : "CITIZEN_OF";
        }
        yield body.isA(ActorType.ARMED_GROUP) || parties.isParty(body) ? "MEMBER_OF" : null;
      }
      case MEMBER -> country ? null : "MEMBER_OF";
      case ALLY, RIVAL -> null;
      case NOMINEE -> parties.isParty(body) ? "MEMBER_OF" : null;
    };
  }

  private void offer(
      SentenceView view,
      TitlePhrase phrase,
      Bearers.Bearer bearer,
      String predicate,
      Mention body,
      double confidence,
      ClaimSink sink) {
    if (meansAnotherCountry(bearer.mention(), body)) {
      return;
    }
    boolean veteran = phrase.head().word().equals("veteran");
    boolean current = !phrase.former() && !bearer.past() && !veteran;
    Qualifiers qualifiers = Qualifiers.NONE;
    if (predicate.equals("HOLDS_OFFICE")) {
      qualifiers = qualifiers.with("title", phrase.title());
    }
    if (!predicate.equals("CITIZEN_OF")) {
      qualifiers = qualifiers.with("current", String.valueOf(current));
    }
    if (bearer.joint() != Bearers.Joint.TITLE_BEFORE_NAME && !predicate.equals("CITIZEN_OF")) {
      qualifiers = PeriodReader.add(view, phrase.last(), qualifiers);
    }
    sink.offer(
        new Candidate(
            bearer.mention(),
            predicate,
            body,
            bearer.stated() ? phrase.head().last() : bearer.mention().head(),
            bearer.stated() ? null : Factuality.ASSERTED,
            null,
            qualifiers,
            bearer.stated() ? Math.min(confidence, STATED) : confidence,
            new Explanation(
                "office",
                phrase.head().kind() + ": " + phrase.head().word(),
                List.of(
                    bearer.joint().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    "title: " + phrase.title(),
                    "in: " + body.text()))));
  }

  /**
   * "Assad, the country's strongman and longtime Russian ally": who is known to be of one country
   * holds no office in another that is only described.
   */
  private static boolean meansAnotherCountry(Mention person, Mention body) {
    Actor who = person.actor();
    Actor where = body.actor();
    return body.form() == Mention.Form.NOMINAL
        && who != null
        && where != null
        && where.type() == ActorType.COUNTRY
        && who.iso3() != null
        && where.iso3() != null
        && !who.iso3().equals(where.iso3());
  }
}
