package org.entente.loader.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Says who is meant by a name or description that stands alone: "Angela Merkel", "the Mongolian
 * President", "Chile's Ministry of Mines". Immutable and thread-safe.
 */
public final class Resolver {

  private static final int LONGEST_NAME = 8;

  private final Gazetteer gazetteer;
  private final KnownPersons persons;

  private Resolver(KnownActors actors) {
    this.gazetteer = actors.gazetteer();
    this.persons = actors.persons();
  }

  /** A resolver that knows these actors. */
  public static Resolver of(KnownActors actors) {
    return new Resolver(actors);
  }

  /**
   * Who is meant, and how sure that is.
   *
   * @param actor null if nobody is known who fits
   * @param confidence in [0, 1]; 0 without an actor
   * @param reason why this actor or none, for people to read
   * @param others who else bears the name
   */
  public record Resolution(
      @Nullable Actor actor, double confidence, String reason, List<Actor> others) {

    public Resolution {
      others = List.copyOf(others);
    }

    private static Resolution of(Actor actor, double confidence, String reason) {
      return new Resolution(actor, confidence, reason, List.of());
    }

    private static Resolution none(String reason) {
      return new Resolution(null, 0, reason, List.of());
    }
  }

  /** A name of the gazetteer inside a phrase, both ends inclusive. */
  private record Found(int first, int last, Actor actor) {}

  /**
   * Says who is meant.
   *
   * @param mention the name or description
   * @param context words around it; null if there are none
   * @param date of what it is from; null if unknown, {@link LocalDate#MAX} for the present
   */
  public Resolution resolve(String mention, @Nullable String context, @Nullable LocalDate date) {
    Phrase phrase = new Phrase(mention);
    if (phrase.size() == 0) {
      return Resolution.none("no words");
    }
    Phrase around = new Phrase(context == null ? "" : context);
    Resolution whole = whole(phrase, around);
    if (whole == null) {
      whole = person(phrase, date);
    }
    if (whole == null) {
      whole = described(phrase, around, date);
    }
    return whole == null ? unknown(phrase) : whole;
  }

  /** A name that the gazetteer lists as it stands. */
  private @Nullable Resolution whole(Phrase phrase, Phrase around) {
    String name = phrase.words(0, phrase.size() - 1);
    List<Gazetteer.Entry> entries = gazetteer.find(name);
    if (Ambiguity.isOther(name, around::has)) {
      return Resolution.none("the context speaks of another " + name);
    }
    String home = home(around);
    List<Actor> fitting = new ArrayList<>();
    for (Gazetteer.Entry entry : entries) {
      boolean atHome = home != null && home.equals(entry.actor().iso3());
      if (atHome) {
        fitting.add(0, entry.actor());
      } else if (!entry.local()) {
        fitting.add(entry.actor());
      }
    }
    if (fitting.isEmpty()) {
      return entries.isEmpty() ? null : Resolution.none("other countries have the like of it, too");
    }
    boolean sure = fitting.size() == 1;
    return new Resolution(
        fitting.get(0),
        sure ? 0.95 : 0.7,
        sure ? "a name of the gazetteer" : "the likeliest bearer of the name",
        fitting.subList(1, fitting.size()));
  }

  /** The country that the context speaks of; null if it speaks of none or of several. */
  private @Nullable String home(Phrase around) {
    Set<String> countries = new LinkedHashSet<>();
    found(around).forEach(found -> countries.add(String.valueOf(found.actor().iso3())));
    countries.remove("null");
    return countries.size() == 1 ? countries.iterator().next() : null;
  }

  /** A person's full name, with or without titles, or the surname of somebody well known. */
  private @Nullable Resolution person(Phrase phrase, @Nullable LocalDate date) {
    for (int length = Math.min(LONGEST_NAME, phrase.size()); length >= 2; length--) {
      for (int first = 0; first + length <= phrase.size(); first++) {
        int last = first + length - 1;
        KnownPerson person =
            phrase.isCapitalised(first) && phrase.isCapitalised(last)
                ? persons.named(phrase.words(first, last))
                : null;
        if (person != null && Names.words(phrase.words(first, last)).size() >= 2) {
          return Resolution.of(person.actor(), 0.95, "the name of " + office(person, date));
        }
      }
    }
    int last = phrase.size() - 1;
    boolean titled = last > 0 && Titles.isTitle(phrase.word(last - 1));
    if (!phrase.isCapitalised(last) || last > 0 && !titled) {
      return null;
    }
    Gender gender = titled ? Titles.gender(phrase.word(last - 1)) : null;
    KnownPerson person = persons.wellKnown(phrase.word(last), gender, date);
    if (person == null) {
      return null;
    }
    List<Actor> others = new ArrayList<>();
    persons.called(phrase.word(last)).forEach(other -> others.add(other.actor()));
    others.remove(person.actor());
    String reason = "the one whom the news of the time call so: " + office(person, date);
    return new Resolution(person.actor(), 0.75, reason, others);
  }

  private static String office(KnownPerson person, @Nullable LocalDate date) {
    for (Office office : person.offices()) {
      if (date == null ? office.to() == null : office.heldOn(date)) {
        return "the " + office.role() + " (" + office.body() + ")";
      }
    }
    return "a known person";
  }

  /** A description that names a country, a body or a place: "Chile's Ministry of Mines". */
  private @Nullable Resolution described(Phrase phrase, Phrase around, @Nullable LocalDate date) {
    List<Found> names = found(phrase);
    int head = phrase.head();
    Roles.Role role = head < 0 ? null : role(phrase, head);
    Institutions.Kind institution = institution(phrase);
    if (names.isEmpty() && (role != null || institution != null)) {
      String iso3 = home(around);
      Actor country = gazetteer.country(iso3);
      names = country == null ? names : List.of(new Found(0, -1, country));
    }
    if (!names.isEmpty()) {
      Actor owner = owner(names, head);
      if (role != null) {
        return holder(role, owner, date);
      }
      if (institution != null && owner.type() == ActorType.COUNTRY) {
        Actor actor = institution.of(owner, gazetteer.demonym(owner));
        return Resolution.of(actor, 0.8, "institution of " + owner.name());
      }
      return Resolution.of(owner, 0.5, "belongs to " + owner.name());
    }
    return place(phrase);
  }

  /** The first name before the head, where the owner stands; else the first of all. */
  private static Actor owner(List<Found> names, int head) {
    for (Found name : names) {
      if (name.last() <= head) {
        return name.actor();
      }
    }
    return names.get(0).actor();
  }

  private Resolution holder(Roles.Role role, Actor owner, @Nullable LocalDate date) {
    String body =
        owner.iso3() == null || owner.type() != ActorType.COUNTRY ? owner.id() : owner.iso3();
    KnownPerson person = null;
    if (date != null) {
      person = persons.holder(role.name(), body, date);
      if (person == null && Roles.HEADS.contains(role.name())) {
        person = persons.leader(body, date);
      }
    }
    return person == null
        ? Resolution.of(owner, 0.5, "the " + role.name() + " of it; who that was is not known")
        : Resolution.of(person.actor(), 0.85, "the " + role.name() + " at that date");
  }

  private static Roles.@Nullable Role role(Phrase phrase, int head) {
    for (int last = Math.min(phrase.size() - 1, head + 2); last >= head; last--) {
      for (int first = Math.max(0, head - 3); first <= head; first++) {
        Roles.Role role = Roles.of(phrase.words(first, last).toLowerCase(Locale.ROOT));
        if (role != null) {
          return role;
        }
      }
    }
    return null;
  }

  private static Institutions.@Nullable Kind institution(Phrase phrase) {
    for (int length = Math.min(4, phrase.size()); length >= 1; length--) {
      for (int first = 0; first + length <= phrase.size(); first++) {
        String words = phrase.words(first, first + length - 1).toLowerCase(Locale.ROOT);
        Institutions.Kind kind = Institutions.called(words);
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }

  /** The names of the gazetteer in a phrase, the longest first where they overlap. */
  private List<Found> found(Phrase phrase) {
    List<Found> found = new ArrayList<>();
    for (int first = 0; first < phrase.size(); first++) {
      int furthest = Math.min(phrase.size(), first + LONGEST_NAME) - 1;
      for (int last = furthest; last >= first && phrase.isCapitalised(first); last--) {
        Actor actor = listed(phrase.words(first, last));
        if (actor != null) {
          found.add(new Found(first, last, actor));
          first = last;
          break;
        }
      }
    }
    return found;
  }

  private @Nullable Actor listed(String name) {
    for (Gazetteer.Entry entry : gazetteer.find(name)) {
      if (!entry.local()) {
        return entry.actor();
      }
    }
    return null;
  }

  private @Nullable Resolution place(Phrase phrase) {
    for (int length = Math.min(3, phrase.size()); length >= 1; length--) {
      for (int first = 0; first + length <= phrase.size(); first++) {
        String name = phrase.words(first, first + length - 1);
        Actor country =
            phrase.isCapitalised(first) ? gazetteer.country(Cities.country(name)) : null;
        if (country != null) {
          return Resolution.of(country, 0.4, name + " is a place in " + country.name());
        }
      }
    }
    return null;
  }

  /** A new actor if the words look like a name, else none. */
  private static Resolution unknown(Phrase phrase) {
    int last = phrase.size() - 1;
    boolean name = phrase.size() > 1 && phrase.size() < 6;
    for (int i = 0; i <= last; i++) {
      name &= phrase.isCapitalised(i) && !Titles.isTitle(phrase.word(i));
    }
    if (!name) {
      return Resolution.none("no name that is known, and no country to belong to");
    }
    String words = phrase.words(0, last);
    Gender gender = FirstNames.gender(Names.fold(phrase.word(0)));
    ActorType type = gender == null ? ActorType.ORGANIZATION : ActorType.PERSON;
    String kind = gender == null ? "org" : "person";
    return Resolution.of(
        Actor.of(Names.id(kind, words), words, type), 0.3, "a name that is not known: a new actor");
  }
}
