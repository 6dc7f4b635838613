package org.entente.loader.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;

/**
 * Finds who holds which office where, from the words around a person's name: "Russian Foreign
 * Minister Sergei Lavrov", "Moscow's foreign minister, Sergei Lavrov", "Sergei Lavrov, the foreign
 * minister of Russia". Needs no parse.
 */
final class OfficeFinder implements ClaimFinder {

  private static final int FURTHEST = 9;
  private static final Set<String> OF = Set.of("of", "at", "in", "for", "with", "on", "to");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "his", "her", "their");

  private final Lexicon lexicon;

  OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public void find(SentenceView sentence, ClaimSink sink) {
    for (Mention mention : sentence.mentions()) {
      if (mention.form() == Mention.Form.NAME
          && mention.actor() != null
          && mention.actor().type() == ActorType.PERSON) {
        before(sentence, mention, sink);
        after(sentence, mention, sink);
      }
    }
  }

  /** A title that ends right before the name, or before the comma that precedes it. */
  private void before(SentenceView view, Mention person, ClaimSink sink) {
    int last = person.firstToken() - 1;
    if (last >= 1 && view.token(last).text().equals(",")) {
      last--;
    }
    if (last < 0 || !isTitle(view, last)) {
      return;
    }
    Mention body = view.mentionAt(last);
    if (body != null) {
      // A title that by itself says where: "Sen." is of the United States Senate.
      offer(view, person, body, last, last, sink, "title that names its body");
      return;
    }
    int first = last;
    for (int i = last; i >= Math.max(0, last - FURTHEST); i--) {
      Mention place = view.mentionAt(i);
      if (place != null) {
        offer(view, person, place, first, last, sink, "title before the name");
        return;
      }
      if (Set.of("of", "for", "at").contains(word(view, i))) {
        return;
      }
      String pos = view.token(i).pos();
      if (pos.startsWith("N") || pos.startsWith("J") || isTitle(view, i)) {
        first = i;
      } else if (!pos.equals("POS") && !pos.equals("CC") && !pos.equals("HYPH")) {
        return;
      }
    }
  }

  /** An apposition after the name: ", the Russian foreign minister", ", an analyst at X". */
  private void after(SentenceView view, Mention person, ClaimSink sink) {
    int begin = person.lastToken() + 1;
    if (begin >= view.size() || !view.token(begin).text().equals(",")) {
      return;
    }
    int head = -1;
    int first = -1;
    Mention place = null;
    int end = Math.min(view.size(), begin + FURTHEST);
    for (int i = begin + 1; i < end; i++) {
      Mention mention = view.mentionAt(i);
      String word = word(view, i);
      if (mention != null) {
        place = mention;
        first = -1;
      } else if (isTitle(view, i)) {
        head = i;
        first = first < 0 ? i : first;
        if (i + 1 >= end || !isNominal(view, i + 1)) {
          break;
        }
      } else if (ARTICLES.contains(word)) {
        first = -1;
      } else if (isNominal(view, i)) {
        first = first < 0 ? i : first;
      } else if (!view.token(i).pos().equals("POS")) {
        return;
      }
    }
    if (head < 0) {
      return;
    }
    if (head + 1 < view.size() && OF.contains(word(view, head + 1))) {
      for (int i = head + 2; i < Math.min(view.size(), head + 2 + FURTHEST); i++) {
        Mention mention = view.mentionAt(i);
        if (mention != null) {
          place = mention;
          break;
        }
        if (!isNominal(view, i) && !ARTICLES.contains(word(view, i))) {
          break;
        }
      }
    }
    if (place != null) {
      offer(view, person, place, first, head, sink, "title after the name");
    }
  }

  private void offer(
      SentenceView view,
      Mention person,
      Mention place,
      int first,
      int last,
      ClaimSink sink,
      String rule) {
    if (place.actor() == null) {
      return;
    }
    boolean former =
        first > 0 && isFormer(view, first - 1) || isFormer(view, place.firstToken() - 1);
    StringJoiner title = new StringJoiner(" ");
    for (int i = first; i <= last; i++) {
      if (isFormer(view, i)) {
        former = true;
      } else if (!lexicon.inClass("TITLE_ADJECTIVE", word(view, i))) {
        title.add(view.token(i).text());
      }
    }
    boolean party = PARTY.matcher(place.actor().name()).find();
    Qualifiers qualifiers =
        party
            ? Qualifiers.NONE
            : Qualifiers.NONE
                .with("title", title.toString())
                .with("current", String.valueOf(!former));
    sink.offer(
        new Candidate(
            person,
            party ? "MEMBER_OF" : "HOLDS_OFFICE",
            place,
            person.head(),
            Factuality.ASSERTED,
            null,
            qualifiers,
            0.85,
            new Explanation(rule, "", List.of("title: " + title, "in: " + place.text()))));
  }

  private static final java.util.regex.Pattern PARTY =
      java.util.regex.Pattern.compile("Party$|Democrats$");

  private boolean isFormer(SentenceView view, int token) {
    return token >= 0 && lexicon.inClass("FORMER", word(view, token));
  }

  private boolean isTitle(SentenceView view, int token) {
    return lexicon.inClass("TITLE", word(view, token))
        || lexicon.inClass("TITLE", view.lemma(token)) && view.token(token).pos().startsWith("NN");
  }

  private static boolean isNominal(SentenceView view, int token) {
    String pos = view.token(token).pos();
    return pos.startsWith("N") || pos.startsWith("J");
  }

  private static String word(SentenceView view, int token) {
    return view.token(token).text().toLowerCase(Locale.ROOT);
  }
}
