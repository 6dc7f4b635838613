package org.entente.loader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.Dependency;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "she", "his" and "her" to the person named last, subjects first, not further back
 * than the sentence before; abstains where two persons compete in the sentence. A restricted form
 * of Hobbs's and of Lappin and Leass's preferences. One for each article: it remembers what came
 * before.
 */
final class PronounResolver {

  private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> IMPERSONAL = Set.of("it", "its", "they", "their", "them");
  private static final int REACH = 2;

  private final List<Mention> earlier = new ArrayList<>();

  List<Mention> resolve(AnnotatedDocument annotated, Sentence sentence, List<Mention> named) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().startsWith("PRP")
          && PERSONAL.contains(token.text().toLowerCase(Locale.ROOT))) {
        Actor actor = antecedent(sentence, named, token.index());
        add(annotated, sentence, token, actor, found);
      } else if (token.pos().startsWith("PRP")
          && IMPERSONAL.contains(token.text().toLowerCase(Locale.ROOT))) {
        add(annotated, sentence, token, lastSubject(sentence, named, token.index()), found);
      }
    }
    earlier.addAll(named);
    earlier.removeIf(mention -> mention.sentence() < sentence.index() - REACH);
    return found;
  }

  private static void add(
      AnnotatedDocument annotated,
      Sentence sentence,
      Token token,
      @Nullable Actor actor,
      List<Mention> found) {
    if (actor != null) {
      found.add(
          new Mention(
              sentence.index(),
              token.index(),
              token.index(),
              token.index(),
              token.span(),
              annotated.document().article().quote(token.span()),
              Mention.Form.PRONOUN,
              actor,
              0.7,
              "the person or the subject named last"));
    }
  }

  /** The last subject before a token that is not a person; null if there is none. */
  private static @Nullable Actor lastSubject(Sentence sentence, List<Mention> named, int token) {
    Actor last = null;
    for (Mention mention : named) {
      if (mention.lastToken() < token && !isPerson(mention) && isSubject(sentence, mention)) {
        last = mention.actor();
      }
    }
    return last;
  }

  private static boolean isSubject(Sentence sentence, Mention mention) {
    for (Dependency dependency : sentence.dependencies()) {
      if (dependency.dependent() == mention.head()) {
        return dependency.relation().startsWith("nsubj");
      }
    }
    return false;
  }

  private @Nullable Actor antecedent(Sentence sentence, List<Mention> named, int token) {
    Actor here = only(named, token);
    if (here != null) {
      return here;
    }
    for (int back = 1; back <= REACH; back++) {
      int wanted = sentence.index() - back;
      Actor first = null;
      for (Mention mention : earlier) {
        if (mention.sentence() == wanted && isPerson(mention) && first == null) {
          first = mention.actor();
        }
      }
      if (first != null) {
        return first;
      }
    }
    return null;
  }

  /**
   * The one person named before a token of the same sentence; null if there are none or several.
   */
  private static @Nullable Actor only(List<Mention> named, int token) {
    Actor only = null;
    for (Mention mention : named) {
      if (mention.lastToken() < token && isPerson(mention)) {
        if (only != null && !only.equals(mention.actor())) {
          return null;
        }
        only = mention.actor();
      }
    }
    return only;
  }

  private static boolean isPerson(Mention mention) {
    return mention.actor() != null && mention.actor().type() == ActorType.PERSON;
  }
}
