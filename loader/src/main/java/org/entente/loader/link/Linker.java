package org.entente.loader.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Span;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.Dependency;
import org.entente.model.text.LinkedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of an article and says which actor each stands for: names of the gazetteer,
 * names that the tagger found, demonyms, capitals for their states, and pronouns. Immutable and
 * thread-safe.
 */
public final class Linker {

  private static final Set<String> PLACE_WORDS =
      Set.of(
          "in", "at", "near", "outside", "around", "through", "across", "inside", "into", "above");

  /** Nouns that with a demonym stand for the state itself. */
  private static final Set<String> STATE_NOUNS =
      Set.of("government", "regime", "administration", "state", "authorities", "republic");

  private final Gazetteer gazetteer;

  private Linker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The linker with the gazetteer that is part of the product. */
  public static Linker standard() {
    return new Linker(Gazetteer.standard());
  }

  /** Links the mentions of an article, in text order. */
  public LinkedDocument link(AnnotatedDocument annotated) {
    PersonIndex persons = new PersonIndex();
    List<Sentence> sentences = annotated.sentences();
    for (Sentence sentence : sentences) {
      for (int[] run : runs(sentence, "PERSON")) {
        if (run[1] > run[0]) {
          persons.full(name(sentence, run[0], run[1]));
        }
      }
    }
    Map<String, Actor> organizations = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    PronounResolver pronouns = new PronounResolver();
    for (Sentence sentence : sentences) {
      List<Mention> found = names(annotated, sentence, persons, organizations);
      found.addAll(pronouns.resolve(annotated, sentence, found));
      found.sort(Comparator.comparingInt(Mention::firstToken));
      mentions.addAll(found);
    }
    return new LinkedDocument(annotated, mentions);
  }

  private List<Mention> names(
      AnnotatedDocument annotated,
      Sentence sentence,
      PersonIndex persons,
      Map<String, Actor> organizations) {
    List<Mention> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.tokens().size()];
    List<int[]> personRuns = runs(sentence, "PERSON");
    for (int[] run : personRuns) {
      Mention mention = person(annotated, sentence, run, persons);
      if (mention != null) {
        claim(taken, mention, found);
      }
    }
    for (int[] run : runs(sentence, "ORGANIZATION")) {
      if (free(taken, run[0], run[1])) {
        claim(taken, organization(annotated, sentence, run, organizations), found);
      }
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        Mention mention = known(annotated, sentence, i, taken);
        if (mention != null) {
          claim(taken, mention, found);
          i = mention.lastToken();
        }
      }
    }
    return found;
  }

  private @Nullable Mention person(
      AnnotatedDocument annotated, Sentence sentence, int[] run, PersonIndex persons) {
    String name = name(sentence, run[0], run[1]);
    Gazetteer.Entry entry = gazetteer.find(name);
    if (entry != null && entry.actor().type() != ActorType.PERSON) {
      return null;
    }
    Actor actor;
    String reason;
    if (run[1] > run[0]) {
      actor = persons.full(name);
      reason = "full name";
    } else {
      Actor bearer = persons.part(name);
      actor = bearer == null ? PersonIndex.single(name) : bearer;
      reason = bearer == null ? "name" : "part of the name " + bearer.name();
    }
    return mention(annotated, sentence, run[0], run[1], Mention.Form.NAME, actor, 0.9, reason);
  }

  private Mention organization(
      AnnotatedDocument annotated, Sentence sentence, int[] run, Map<String, Actor> organizations) {
    String name = name(sentence, run[0], run[1]);
    Gazetteer.Entry entry = gazetteer.find(name);
    if (entry != null) {
      return mention(
          annotated, sentence, run[0], run[1], entry.form(), entry.actor(), 0.95, "gazetteer");
    }
    String id = "org:" + PersonIndex.id(name).substring("person:".length());
    Actor actor =
        organizations.computeIfAbsent(id, key -> Actor.of(key, name, ActorType.ORGANIZATION));
    return mention(
        annotated, sentence, run[0], run[1], Mention.Form.NAME, actor, 0.7, "tagged as a name");
  }

  /** The longest name of the gazetteer that begins at a token. */
  private @Nullable Mention known(
      AnnotatedDocument annotated, Sentence sentence, int first, boolean[] taken) {
    List<Token> tokens = sentence.tokens();
    if (!Character.isUpperCase(tokens.get(first).text().codePointAt(0))
        && !tokens.get(first).text().startsWith("al")) {
      return null;
    }
    int furthest = Math.min(tokens.size(), first + gazetteer.longest());
    for (int last = furthest - 1; last >= first; last--) {
      if (!free(taken, first, last)) {
        continue;
      }
      Gazetteer.Entry entry = gazetteer.find(name(sentence, first, last));
      if (entry != null) {
        return known(annotated, sentence, first, last, entry);
      }
    }
    return null;
  }

  private @Nullable Mention known(
      AnnotatedDocument annotated, Sentence sentence, int first, int last, Gazetteer.Entry entry) {
    List<Token> tokens = sentence.tokens();
    double confidence = 0.95;
    String reason = "gazetteer";
    if (entry.form() == Mention.Form.METONYM) {
      String before = first == 0 ? "" : tokens.get(first - 1).text().toLowerCase(Locale.ROOT);
      if (PLACE_WORDS.contains(before)) {
        return null;
      }
      confidence = 0.8;
      reason = "seat of government";
    } else if (entry.form() == Mention.Form.DEMONYM && last + 1 < tokens.size()) {
      String after = tokens.get(last + 1).lemma().toLowerCase(Locale.ROOT);
      if (STATE_NOUNS.contains(after) || STATE_NOUNS.contains(tokens.get(last + 1).text())) {
        return mention(
            annotated,
            sentence,
            first,
            last + 1,
            Mention.Form.NOMINAL,
            entry.actor(),
            0.9,
            "demonym and '" + after + "'");
      }
    }
    return mention(
        annotated, sentence, first, last, entry.form(), entry.actor(), confidence, reason);
  }

  private static Mention mention(
      AnnotatedDocument annotated,
      Sentence sentence,
      int first,
      int last,
      Mention.Form form,
      Actor actor,
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
        head(sentence, first, last),
        span,
        annotated.document().article().quote(span),
        form,
        actor,
        confidence,
        reason);
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

  private static void claim(boolean[] taken, Mention mention, List<Mention> found) {
    for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
      taken[i] = true;
    }
    found.add(mention);
  }

  private static boolean free(boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static String name(Sentence sentence, int first, int last) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first
          && sentence.tokens().get(i - 1).span().end() < sentence.tokens().get(i).span().begin()) {
        name.append(' ');
      }
      name.append(sentence.tokens().get(i).text());
    }
    return name.toString();
  }

  /** The stretches of tokens that bear one entity tag, without titles and possessive signs. */
  private static List<int[]> runs(Sentence sentence, String tag) {
    List<int[]> runs = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int first = -1;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean inside = i < tokens.size() && tokens.get(i).entity().equals(tag);
      if (inside && first < 0) {
        first = i;
      } else if (!inside && first >= 0) {
        runs.add(new int[] {first, i - 1});
        first = -1;
      }
    }
    return runs;
  }
}
