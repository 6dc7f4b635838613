package org.entente.loader.link;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private final AnnotatedDocument annotated;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Set<String> lowerCaseWords = new HashSet<>();

  ArticleView(AnnotatedDocument annotated, Gazetteer gazetteer) {
    this.annotated = annotated;
    for (Sentence sentence : annotated.sentences()) {
      boolean text = sentence.span().field() == Field.TEXT;
      for (Token token : sentence.tokens()) {
        if (Tokens.capitalised(token)) {
          count(gazetteer.find(token.text()));
        } else if (text) {
          lowerCaseWords.add(token.text());
        }
      }
    }
  }

  private void count(List<Gazetteer.Entry> entries) {
    if (entries.size() == 1) {
      Gazetteer.Entry entry = entries.get(0);
      boolean country = entry.actor().type() == ActorType.COUNTRY;
      String iso3 = entry.actor().iso3();
      if (country && iso3 != null) {
        countries.merge(iso3, entry.form() == Mention.Form.METONYM ? 1 : 2, Integer::sum);
      }
    }
  }

  AnnotatedDocument annotated() {
    return annotated;
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

  /** Whether the running text has this word in lower case: then it is no name in a headline. */
  boolean isCommonWord(String word) {
    return lowerCaseWords.contains(word.toLowerCase(Locale.ROOT));
  }
}
