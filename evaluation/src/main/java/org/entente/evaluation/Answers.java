package org.entente.evaluation;

import java.util.List;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.text.Mention;

/** What is evaluated: gives claims, mentions and countries. Must be thread-safe. */
public interface Answers {

  List<Claim> claims(Article article);

  /** The mentions of an article, linked or not, in text order. */
  List<Mention> mentions(Article article);

  /** The ISO 3166-1 alpha-3 code of the country that the words are or belong to; empty for none. */
  String country(Question question);
}
