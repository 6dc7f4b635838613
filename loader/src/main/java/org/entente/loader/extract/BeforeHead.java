package org.entente.loader.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.entente.model.ActorType;
import org.entente.model.text.Mention;

/**
 * What stands before the head of a title: "the former Russian deputy foreign" in "the former
 * Russian deputy foreign minister". Read once, from the head to the left.
 */
final class BeforeHead {

  private static final int FURTHEST = 12;

  private final OfficeLexicon lexicon;
  private final SentenceView view;
  private final OfficeLexicon.Head head;
  private final Deque<String> title = new ArrayDeque<>();
  private final Deque<TitlePhrase.Owner> owners = new ArrayDeque<>();
  private int first;
  private boolean former;
  private boolean determined;
  private boolean possessive;
  private boolean ofUnknownBody;

  BeforeHead(OfficeLexicon lexicon, SentenceView view, OfficeLexicon.Head head) {
    this.lexicon = lexicon;
    this.view = view;
    this.head = head;
    first = head.first();
    while (first > Math.max(0, head.first() - FURTHEST) && take(first - 1)) {
      // each step moves the beginning to the left
    }
  }

  /** The index of the first token that belongs to the title. */
  int first() {
    return first;
  }

  /** The words of the title, in text order. */
  List<String> title() {
    return List.copyOf(title);
  }

  /** The actors named here, in text order. */
  List<TitlePhrase.Owner> owners() {
    return List.copyOf(owners);
  }

  /** Whether a word puts the post into the past. */
  boolean former() {
    return former;
  }

  /** Whether a determiner or a possessor begins it. */
  boolean determined() {
    return determined;
  }

  /** Whether it names a body that is not linked. */
  boolean ofUnknownBody() {
    return ofUnknownBody;
  }

  /** Takes a token into the title; false where nothing before it can belong to it. */
  private boolean take(int i) {
    String pos = pos(i);
    Mention mention = view.mentionAt(i);
    if (mention != null && TitleReader.isOwner(lexicon, view, mention, head)) {
      return takeOwner(i, mention);
    }
    if (pos.equals("DT") || pos.equals("PRP$") || possessive) {
      // After a possessive sign: somebody who is not linked owns the post.
      determined = true;
      first = i;
      return false;
    }
    if (pos.equals("POS")) {
      possessive = true;
    } else if (lexicon.in("FORMER", word(i))) {
      former = true;
    } else if (!isVerb(i) && isPart(i)) {
      ofUnknownBody |= owners.isEmpty() && lexicon.in("BODY", view.lemma(i));
      if (!pos.equals("HYPH") && !lexicon.in("TITLE_ADJECTIVE", word(i))) {
        title.addFirst(view.token(i).text());
      }
    } else {
      return false;
    }
    first = i;
    return true;
  }

  private boolean takeOwner(int i, Mention mention) {
    boolean person = mention.isA(ActorType.PERSON);
    boolean owner = possessive || pos(i).equals("PRP$");
    if (person && !owner && i != head.first() - 1) {
      return false;
    }
    if (!ofUnknownBody) {
      owners.addFirst(new TitlePhrase.Owner(mention, owner));
    }
    first = mention.firstToken();
    determined |= owner;
    possessive = false;
    if (owner) {
      takeBeforeOwner(person);
    }
    return !owner;
  }

  /** Takes what stands before a possessor: "the", "former President". */
  private void takeBeforeOwner(boolean person) {
    while (first > 0
        && view.mentionAt(first - 1) == null
        && (pos(first - 1).equals("DT") || person && isModifier(first - 1))) {
      first--;
    }
  }

  /** Whether a participle is the verb that the title depends on, or its copula. */
  private boolean isVerb(int i) {
    return view.governor(head.last()) == i
        || view.relation(i).equals("cop")
        || view.relation(i).startsWith("aux");
  }

  private boolean isPart(int i) {
    OfficeLexicon.Head other = lexicon.headEndingAt(view, i);
    if (head.kind() == OfficeKind.RANK && other != null && other.kind() != OfficeKind.RANK) {
      return false;
    }
    String pos = pos(i);
    if (pos.equals("CC") || pos.equals(",")) {
      return joins(i);
    }
    return isModifier(i) && PersonNames.startingAt(view, i) == null;
  }

  /** Whether "and" or a comma joins two words of one title: "foreign and trade minister". */
  private boolean joins(int i) {
    return i > 0
        && i + 1 < head.first()
        && isModifier(i - 1)
        && (pos(i).equals("CC") || pos(i - 1).equals("JJ") && pos(i + 1).equals("JJ"))
        && lexicon.headEndingAt(view, i - 1) == null
        && view.mentionAt(i - 1) == null;
  }

  private boolean isModifier(int i) {
    String pos = pos(i);
    return pos.startsWith("N")
        || pos.startsWith("J")
        || pos.equals("HYPH")
        || pos.equals("CD")
        || pos.equals("VBG") && lexicon.in("ACTING", word(i))
        || pos.equals("VBN")
        || pos.startsWith("RBS")
        || pos.equals("RB") && word(i).endsWith("ly");
  }

  private String word(int i) {
    return OfficeLexicon.word(view, i);
  }

  private String pos(int i) {
    return view.token(i).pos();
  }
}
