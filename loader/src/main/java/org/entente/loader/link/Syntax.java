package org.entente.loader.link;

import java.util.Arrays;
import java.util.Set;
import org.entente.model.text.Dependency;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;

/** Who is subject of what in one sentence; in an unparsed one nobody is. */
final class Syntax {

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "write",
          "tweet",
          "ask",
          "warn",
          "declare",
          "note",
          "argue",
          "insist",
          "state",
          "explain",
          "reply",
          "respond",
          "claim",
          "announce",
          "continue",
          "recall",
          "remark",
          "conclude",
          "reiterate",
          "stress",
          "urge",
          "admit",
          "acknowledge",
          "vow",
          "suggest",
          "post",
          "joke",
          "quip",
          "comment");

  private final Sentence sentence;
  private final int[] governor;
  private final String[] relation;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    governor = new int[size];
    relation = new String[size];
    Arrays.fill(governor, -1);
    Arrays.fill(relation, "");
    for (Dependency dependency : sentence.dependencies()) {
      governor[dependency.dependent()] = dependency.governor();
      relation[dependency.dependent()] = dependency.relation();
    }
  }

  boolean isSubject(Mention mention) {
    return relation[mention.head()].startsWith("nsubj");
  }

  /** Whether a mention is the subject of the main clause. */
  boolean isMainSubject(Mention mention) {
    int verb = governor[mention.head()];
    return isSubject(mention) && verb >= 0 && governor[verb] < 0;
  }

  /** Whether a token is the subject of a verb of speaking. */
  boolean speaks(int token) {
    int verb = governor[token];
    boolean subject = relation[token].startsWith("nsubj");
    return subject && verb >= 0 && SPEECH.contains(Tokens.lemma(sentence, verb));
  }

  /** Whether a pronoun is object of the verb whose subject a mention is: "Obama met him". */
  boolean isObjectOfItsVerb(int pronoun, Mention mention) {
    boolean object = relation[pronoun].matches("obj|iobj") || relation[pronoun].startsWith("obl");
    return object && isSubject(mention) && governor[pronoun] == governor[mention.head()];
  }

  /** Whether "it" stands for nothing: "it is clear that", "it seems". */
  boolean isEmpty(int pronoun) {
    if (relation[pronoun].equals("expl")) {
      return true;
    }
    String next = Tokens.lemma(sentence, pronoun + 1);
    String after = Tokens.lower(sentence, pronoun + 2);
    boolean be = next.equals("be") || next.equals("'s") || next.equals("seem");
    boolean judged =
        pronoun + 2 < sentence.tokens().size()
            && (sentence.tokens().get(pronoun + 2).pos().startsWith("JJ")
                || after.equals("not")
                || after.equals("that")
                || after.equals("too"));
    return be && judged;
  }
}
