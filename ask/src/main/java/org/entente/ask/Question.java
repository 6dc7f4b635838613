package org.entente.ask;

import org.jspecify.annotations.Nullable;

/** What a question asks for, ready to be answered from the graph. Names are not yet resolved. */
public sealed interface Question {

  /** The time that it is about. */
  When when();

  /** The question as it was understood, to be shown with its answer. */
  String inWords();

  /** Who does what to whom? One side may be what is asked for; both may be named. */
  record Relationships(Side source, What what, Side target, When when) implements Question {
    @Override
    public String inWords() {
      return "relationships: "
          + source.inWords()
          + " "
          + what.inWords()
          + " "
          + target.inWords()
          + when.inWords();
    }
  }

  /** Everything between two actors, both ways; or of the one with anybody of a kind. */
  record Between(String one, What what, Side other, When when) implements Question {
    @Override
    public String inWords() {
      return "between '"
          + one
          + "' and "
          + other.inWords()
          + ": "
          + what.inWords()
          + when.inWords();
    }
  }

  /** How are two actors connected? */
  record Connection(String from, String to, When when) implements Question {
    @Override
    public String inWords() {
      return "connection: '" + from + "' to '" + to + "'" + when.inWords();
    }
  }

  /** Since when, how often? */
  record Timeline(Side source, What what, Side target, When when) implements Question {
    @Override
    public String inWords() {
      return "timeline: "
          + source.inWords()
          + " "
          + what.inWords()
          + " "
          + target.inWords()
          + when.inWords();
    }
  }

  /** Who turned from friend to foe, or back? */
  record Turned(Side source, Direction direction, Side target, When when) implements Question {
    @Override
    public String inWords() {
      return "turns: "
          + source.inWords()
          + " "
          + direction
          + " "
          + target.inWords()
          + when.inWords();
    }
  }

  /** Who held which office? The title may be null for any; one of the sides is named. */
  record Offices(Side holder, @Nullable String title, Side place, When when) implements Question {
    @Override
    public String inWords() {
      return "offices: "
          + holder.inWords()
          + " "
          + (title == null ? "any title" : "'" + title + "'")
          + " in "
          + place.inWords()
          + when.inWords();
    }
  }

  /** Why is it said? The sentences that state it, and those beside it. */
  record Why(Side source, What what, Side target, When when) implements Question {
    @Override
    public String inWords() {
      return "evidence: "
          + source.inWords()
          + " "
          + what.inWords()
          + " "
          + target.inWords()
          + when.inWords();
    }
  }

  /** Where somebody turned. */
  enum Direction {
    AGAINST,
    TOWARDS
  }
}
