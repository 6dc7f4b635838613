package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.ActorType;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Qualifiers;
import org.entente.model.text.Mention;

/**
 * Finds who is whose kin: "his wife, Michelle", "Hafez, Assad's father", "a son of the late king",
 * "she is his sister", "he married her". The source is the kin of the target.
 */
final class KinFinder implements ClaimFinder {

  private static final double CONFIDENCE = 0.85;
  private static final double REMOTE = 0.7;

  private final WordClasses words = WordClasses.read("kin.lexicon");
  private final Arguments arguments;
  private final KinReader reader;

  KinFinder(Lexicon lexicon) {
    arguments = new Arguments(lexicon);
    reader = new KinReader(words, arguments);
  }

  @Override
  public void find(SentenceView view, ClaimSink sink) {
    List<Mention> possessor = List.of();
    for (int token = 0; token < view.size(); token++) {
      KinReader.Kin kin = reader.at(view, token, possessor);
      if (kin != null) {
        possessor = kin.of();
        for (Map.Entry<Mention, String> bearer : bearers(view, kin).entrySet()) {
          for (Mention other : kin.of()) {
            offer(view, kin, bearer.getKey(), other, bearer.getValue(), sink);
          }
        }
        token = kin.last();
      } else if (view.sentence().parsed()) {
        stated(view, token, sink);
      }
    }
  }

  /** Who is the kin, with how that is said. */
  private Map<Mention, String> bearers(SentenceView view, KinReader.Kin kin) {
    Map<Mention, String> found = new LinkedHashMap<>();
    for (Mention name : reader.named(view, kin.last())) {
      found.put(name, "name after the kin word");
    }
    if (!found.isEmpty()) {
      return found;
    }
    Mention before = kin.first() < 2 ? null : PersonNames.before(view, opening(view, kin.first()));
    if (before != null) {
      found.put(before, "apposition");
    } else if (view.sentence().parsed() && view.child(kin.last(), "cop") >= 0) {
      for (Argument subject :
          arguments.clauses().subjects(view, kin.last(), Nominals.Reach.DOER, 0)) {
        if (subject.mention().isA(ActorType.PERSON) && subject.weight() == 1) {
          found.put(subject.mention(), "copula");
        }
      }
    }
    return found;
  }

  /** Where the apposition opens that a kin word stands in: "a teacher and son of". */
  private static int opening(SentenceView view, int first) {
    int i = first - 1;
    if (OfficeLexicon.word(view, i).equals("and")) {
      i--;
      while (i > 0
          && (KinReader.isTitle(view, i)
              || Set.of("DT", "CD", "HYPH").contains(view.token(i).pos()))) {
        i--;
      }
    }
    return i;
  }

  private static void offer(
      SentenceView view,
      KinReader.Kin kin,
      Mention bearer,
      Mention other,
      String path,
      ClaimSink sink) {
    if (bearer.equals(other)) {
      return;
    }
    boolean stated = path.equals("copula");
    sink.offer(
        new Candidate(
            bearer,
            "KIN_OF",
            other,
            stated ? kin.last() : bearer.head(),
            stated ? null : Factuality.ASSERTED,
            null,
            Qualifiers.NONE.with("kin", kin.kind()),
            kin.shared() ? REMOTE : CONFIDENCE,
            new Explanation(
                "kin", kin.kind() + ": " + kin.word(), List.of(path, "kin of: " + other.text()))));
  }

  /** "He married her", "she is married to him", "he was born to A and B". */
  private void stated(SentenceView view, int verb, ClaimSink sink) {
    boolean marries = words.has("MARRY", view.lemma(verb));
    boolean born = words.has("BORN", OfficeLexicon.word(view, verb));
    if (!marries && !born) {
      return;
    }
    List<Argument> ones =
        born
            ? arguments.clauses().doneTo(view, verb)
            : arguments.clauses().subjects(view, verb, Nominals.Reach.DOER, 0);
    List<Argument> others = new ArrayList<>(arguments.behind(view, verb, Set.of("to")));
    if (marries && !Clauses.isPassive(view, verb)) {
      others.addAll(arguments.clauses().doneTo(view, verb));
    }
    for (Argument one : ones) {
      for (Argument other : others) {
        if (one.weight() == 1 && other.weight() == 1) {
          sink.offer(
              new Candidate(
                  one.mention(),
                  "KIN_OF",
                  other.mention(),
                  verb,
                  null,
                  null,
                  Qualifiers.NONE.with("kin", marries ? "SPOUSE" : "CHILD"),
                  CONFIDENCE,
                  new Explanation(
                      "kin",
                      (marries ? "MARRY: " : "BORN: ") + view.lemma(verb),
                      List.of("subject: " + one.path(), "other: " + other.path()))));
        }
      }
    }
  }
}
