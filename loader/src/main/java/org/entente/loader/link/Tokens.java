package org.entente.loader.link;

import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.Span;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.Dependency;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/** Questions about stretches of tokens, and mentions made of them. */
final class Tokens {

  private Tokens() {}

  /** The words of a stretch as one name, with spaces where the text has some. */
  static String name(Sentence sentence, int first, int last) {
    List<Token> tokens = sentence.tokens();
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && tokens.get(i - 1).span().end() < tokens.get(i).span().begin()) {
        name.append(' ');
      }
      name.append(tokens.get(i).text());
    }
    return name.toString();
  }

  /** A token in lower case; the empty string outside the sentence. */
  static String lower(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.tokens().size()) {
      return "";
    }
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }

  /** The lemma in lower case; the empty string outside the sentence. */
  static String lemma(Sentence sentence, int token) {
    if (token < 0 || token >= sentence.tokens().size()) {
      return "";
    }
    return sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT);
  }

  static boolean capitalised(Token token) {
    return !token.text().isEmpty() && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** The token of a stretch that is governed from outside it; the last one if not parsed. */
  static int head(Sentence sentence, int first, int last) {
    for (Dependency dependency : sentence.dependencies()) {
      int dependent = dependency.dependent();
      int governor = dependency.governor();
      if (dependent >= first && dependent <= last && (governor < first || governor > last)) {
        return dependent;
      }
    }
    return last;
  }

  static Mention mention(
      AnnotatedDocument annotated,
      Sentence sentence,
      int first,
      int last,
      Mention.Form form,
      @Nullable Actor actor,
      double confidence,
      String reason) {
    return mention(
        annotated,
        sentence,
        first,
        last,
        head(sentence, first, last),
        form,
        actor,
        confidence,
        reason);
  }

  static Mention mention(
      AnnotatedDocument annotated,
      Sentence sentence,
      int first,
      int last,
      int head,
      Mention.Form form,
      @Nullable Actor actor,
      double confidence,
      String reason) {
    Span span =
        new Span(
            sentence.span().field(),
            sentence.tokens().get(first).span().begin(),
            sentence.tokens().get(last).span().end());
    return new Mention(
        sentence.index(),
        first,
        last,
        head,
        span,
        annotated.document().article().quote(span),
        form,
        actor,
        confidence,
        reason);
  }
}
