package org.entente.loader.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Article;
import org.entente.model.text.Dependency;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Quotation;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as finders see it: its words, its syntax tree and who is meant where. Questions
 * about the tree of an unparsed sentence are answered as for a sentence without relations.
 */
public final class SentenceView {

  private final LinkedDocument document;
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final int[] governor;
  private final String[] relation;
  private final List<List<Integer>> children;
  private final @Nullable Mention[] mentionAt;
  private final boolean[] quoted;
  private final Map<Integer, SentenceView> article;

  /**
   * @param article the sentences of the article with a linked mention, by index; may still be
   *     filled after this one is made
   */
  SentenceView(
      LinkedDocument document,
      Sentence sentence,
      List<Mention> mentions,
      Map<Integer, SentenceView> article) {
    this.article = article;
    this.document = document;
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    int size = sentence.tokens().size();
    governor = new int[size];
    Arrays.fill(governor, -1);
    relation = new String[size];
    Arrays.fill(relation, "");
    children = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>(3));
    }
    for (Dependency dependency : sentence.dependencies()) {
      governor[dependency.dependent()] = dependency.governor();
      relation[dependency.dependent()] = dependency.relation();
      if (dependency.governor() >= 0) {
        children.get(dependency.governor()).add(dependency.dependent());
      }
    }
    mentionAt = new Mention[size];
    for (Mention mention : mentions) {
      for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
        Mention there = mentionAt[i];
        if (there == null || width(mention) < width(there)) {
          mentionAt[i] = mention;
        }
      }
    }
    quoted = new boolean[size];
    for (Quotation quotation : document.annotated().quotations()) {
      if (quotation.span().overlaps(sentence.span())) {
        for (Token token : sentence.tokens()) {
          quoted[token.index()] |= quotation.span().contains(token.span());
        }
      }
    }
  }

  private static int width(Mention mention) {
    return mention.lastToken() - mention.firstToken();
  }

  public LinkedDocument document() {
    return document;
  }

  /** Another sentence of the same article; null if it has no linked mention. */
  public @Nullable SentenceView sentenceAt(int index) {
    return article.get(index);
  }

  public Article article() {
    return document.annotated().document().article();
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return sentence.tokens().size();
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The lemma in lower case, with plural names ("Sanctions" at a beginning) made singular. */
  public String lemma(int index) {
    Token token = token(index);
    String lemma = token.lemma().toLowerCase(java.util.Locale.ROOT);
    boolean plural = token.pos().equals("NNPS") && lemma.length() > 3 && lemma.endsWith("s");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** The linked mentions of this sentence, in text order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The narrowest linked mention that covers a token; null if none does. */
  public @Nullable Mention mentionAt(int token) {
    return mentionAt[token];
  }

  /** The governing token, or -1 for a root and in an unparsed sentence. */
  public int governor(int token) {
    return governor[token];
  }

  /** The relation to the governing token; empty in an unparsed sentence. */
  public String relation(int token) {
    return relation[token];
  }

  /** The governed tokens, in sentence order. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The first governed token that stands in this relation; -1 if none does. */
  public int child(int token, String wanted) {
    for (int child : children.get(token)) {
      if (relation[child].equals(wanted)) {
        return child;
      }
    }
    return -1;
  }

  /** The governed tokens that stand in one of these relations, in sentence order. */
  public List<Integer> children(int token, Set<String> wanted) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children.get(token)) {
      if (wanted.contains(relation[child])) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether a token lies inside quotation marks. */
  public boolean quoted(int token) {
    return quoted[token];
  }

  /** The preposition that marks a nominal ("with" in "talks with Iran"); empty if none does. */
  public String preposition(int token) {
    int marker = child(token, "case");
    return marker < 0 ? "" : token(marker).text().toLowerCase(java.util.Locale.ROOT);
  }
}
