package org.entente.loader.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorType;
import org.entente.model.Field;
import org.entente.model.text.AnnotatedDocument;
import org.entente.model.text.Mention;
import org.entente.model.text.Sentence;
import org.entente.model.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a whole article tells before its mentions are linked: its date, its countries, its words.
 */
final class ArticleView {

  private static final int LONGEST_COUNTED = 3;

  private final AnnotatedDocument annotated;
  private final KnownPersons persons;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> lowerCaseWords = new HashSet<>();

  ArticleView(AnnotatedDocument annotated, Gazetteer gazetteer, KnownPersons persons) {
    this.annotated = annotated;
    this.persons = persons;
    for (Sentence sentence : annotated.sentences()) {
      boolean text = sentence.span().field() == Field.TEXT;
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        words.add(tokens.get(i).text().toLowerCase(Locale.ROOT));
        if (Tokens.capitalised(tokens.get(i))) {
          i = count(sentence, i, gazetteer);
        } else if (text) {
          lowerCaseWords.add(tokens.get(i).text());
          lowerCaseWords.add(tokens.get(i).lemma());
        }
      }
    }
  }

  /** Counts the country of the name that begins at a token, and returns the name's last token. */
  private int count(Sentence sentence, int first, Gazetteer gazetteer) {
    int longest = Math.min(LONGEST_COUNTED, gazetteer.longest(sentence.tokens().get(first).text()));
    int furthest = Math.min(sentence.tokens().size(), first + longest) - 1;
    for (int last = furthest; last >= first; last--) {
      List<Gazetteer.Entry> entries = gazetteer.find(Tokens.name(sentence, first, last));
      if (!entries.isEmpty()) {
        Gazetteer.Entry entry = entries.get(0);
        String iso3 = entry.actor().iso3();
        if (iso3 != null && !entry.local()) {
          boolean country = entry.actor().type() == ActorType.COUNTRY;
          boolean named = country && entry.form() != Mention.Form.METONYM;
          countries.merge(iso3, named ? 2 : 1, Integer::sum);
        }
        return last;
      }
    }
    String word = sentence.tokens().get(first).text();
    KnownPerson person = persons.wellKnown(word, null, date());
    String iso3 = person == null ? null : person.actor().iso3();
    if (iso3 != null) {
      countries.merge(iso3, 1, Integer::sum);
    }
    return first;
  }

  AnnotatedDocument annotated() {
    return annotated;
  }

  /** A description of an actor, carried by its last word. */
  Mention nominal(
      Sentence sentence, int first, int last, Actor actor, double confidence, String reason) {
    return Tokens.mention(
        annotated, sentence, first, last, last, Mention.Form.NOMINAL, actor, confidence, reason);
  }

  /** A run of name words that stands for an actor, or for none that is known. */
  Mention mention(
      Sentence sentence,
      NameRuns.Run run,
      Mention.Form form,
      @Nullable Actor actor,
      double confidence,
      String reason) {
    return Tokens.mention(
        annotated, sentence, run.first(), run.last(), form, actor, confidence, reason);
  }

  @Nullable LocalDate date() {
    return annotated.document().article().published();
  }

  /** How much the article speaks of a country. */
  int weight(@Nullable String iso3) {
    return iso3 == null ? 0 : countries.getOrDefault(iso3, 0);
  }

  /** The country that the article speaks of more than of all others together; null if none. */
  @Nullable String home() {
    int all = countries.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<String, Integer> country : countries.entrySet()) {
      if (2 * country.getValue() > all) {
        return country.getKey();
      }
    }
    return null;
  }

  /** Whether the article speaks of no country more than of this one. */
  boolean isHome(@Nullable String iso3) {
    int weight = weight(iso3);
    return weight > 0 && countries.values().stream().allMatch(other -> other <= weight);
  }

  /** Whether the article has a word, given in lower case. */
  boolean has(String lowerCaseWord) {
    return words.contains(lowerCaseWord);
  }

  /** Whether the running text has this word in lower case: then it is no name in a headline. */
  boolean isCommonWord(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean inflected = lower.length() > 4 && lower.endsWith("s");
    return lowerCaseWords.contains(lower)
        || inflected && lowerCaseWords.contains(lower.substring(0, lower.length() - 1));
  }
}
