package org.entente.loader.extract;

import java.util.List;
import org.entente.model.text.Mention;

/**
 * A post as a sentence names it: "a former Russian deputy foreign minister", "analyst at the
 * Carnegie Center".
 *
 * @param first the index of its first token, determiner included
 * @param head what kind of post it is
 * @param last the index of its last token, what stands behind "of" included
 * @param ofUnknownBody whether it names a body that is not linked ("the Interior Ministry
 *     spokesman")
 * @param title its words without body, determiner and what is no part of a title
 * @param former whether its words put it into the past
 * @param determined whether it begins with a determiner or possessor, so that it can stand alone
 * @param plural whether it is of several
 * @param before the actors named before its head, in text order
 * @param behind the actors named behind "of", "for" and the like
 */
record TitlePhrase(
    int first,
    OfficeLexicon.Head head,
    int last,
    boolean ofUnknownBody,
    String title,
    boolean former,
    boolean determined,
    boolean plural,
    List<Owner> before,
    List<Mention> behind) {

  TitlePhrase {
    before = List.copyOf(before);
    behind = List.copyOf(behind);
  }

  /** The same title with another that has the same body: "president and director of the bank". */
  TitlePhrase joinedTo(TitlePhrase next) {
    return new TitlePhrase(
        first,
        head,
        last,
        next.ofUnknownBody,
        title + " and " + next.title,
        former,
        determined,
        plural,
        before,
        next.behind);
  }

  /** An actor named before the head, as a possessor ("Russia's") or not ("Russian"). */
  record Owner(Mention mention, boolean possessive) {}
}
