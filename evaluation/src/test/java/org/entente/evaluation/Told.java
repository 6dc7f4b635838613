package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Explanation;
import org.entente.model.Factuality;
import org.entente.model.Field;
import org.entente.model.Participant;
import org.entente.model.Qualifiers;
import org.entente.model.Span;
import org.entente.model.text.Mention;

/** Answers that a test has told beforehand: for every article, who does what to whom. */
final class Told implements Answers {

  private final Map<String, List<String[]>> claims = new HashMap<>();
  private final Map<String, List<String[]>> mentions = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  /** A claim between two actors that are mentioned by their names. */
  Told claim(String article, String source, String predicate, String target) {
    return claim(article, source, predicate, target, "ASSERTED", "0.5");
  }

  Told claim(String article, String... parts) {
    claims.computeIfAbsent(article, key -> new ArrayList<>()).add(parts);
    return this;
  }

  /** That the first such words in an article stand for an actor. */
  Told mention(String article, String words, String actor) {
    mentions.computeIfAbsent(article, key -> new ArrayList<>()).add(new String[] {words, actor});
    return this;
  }

  Told country(String question, String iso3) {
    countries.put(question, iso3);
    return this;
  }

  @Override
  public List<Claim> claims(Article article) {
    return claims.getOrDefault(article.id(), List.of()).stream()
        .map(parts -> claim(article, parts))
        .toList();
  }

  @Override
  public List<Mention> mentions(Article article) {
    return mentions.getOrDefault(article.id(), List.of()).stream()
        .map(
            parts ->
                new Mention(
                    0,
                    0,
                    0,
                    0,
                    place(article, parts[0]),
                    parts[0],
                    Mention.Form.NAME,
                    actor(parts[1]),
                    1,
                    "told"))
        .toList();
  }

  @Override
  public String country(Question question) {
    return countries.getOrDefault(question.id(), "");
  }

  private static Claim claim(Article article, String[] parts) {
    Span all = new Span(Field.TEXT, 0, article.text().length());
    return new Claim(
        String.join("/", parts),
        article.id(),
        end(article, parts[0]),
        parts[1],
        end(article, parts[2]),
        Factuality.valueOf(parts[3]),
        null,
        Qualifiers.NONE,
        List.of(Evidence.of(article, all)),
        Double.parseDouble(parts[4]),
        "told",
        new Explanation("told", "", List.of()));
  }

  private static Participant end(Article article, String name) {
    return new Participant(actor(name), place(article, name), name);
  }

  private static Span place(Article article, String words) {
    int begin = article.text().indexOf(words);
    return begin < 0
        ? new Span(Field.TITLE, 0, 0)
        : new Span(Field.TEXT, begin, begin + words.length());
  }

  private static Actor actor(String name) {
    return Actor.of(name, name, ActorType.COUNTRY);
  }
}
