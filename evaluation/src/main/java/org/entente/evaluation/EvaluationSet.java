package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import org.entente.model.Article;
import org.entente.model.Claim;
import org.entente.model.text.Mention;

/** A set of evaluation data that was read and can be asked and scored. */
sealed interface EvaluationSet
    permits EvaluationSet.OfClaims, EvaluationSet.OfMentions, EvaluationSet.OfNames {

  /** A set whose articles are scored by their claims. */
  non-sealed interface OfClaims extends EvaluationSet {

    List<Article> articles();

    /** Scores the claims of the articles, by the article's id. */
    SetReport score(Map<String, List<Claim>> claims);
  }

  /** A set whose articles are scored by their linked mentions. */
  non-sealed interface OfMentions extends EvaluationSet {

    List<Article> articles();

    /** Scores the mentions of the articles, by the article's id. */
    SetReport score(Map<String, List<Mention>> mentions);
  }

  /** A set of names to resolve. */
  non-sealed interface OfNames extends EvaluationSet {

    List<Question> questions();

    /** Scores the countries (ISO 3166-1 alpha-3, empty for none) by the question's id. */
    SetReport score(Map<String, String> countries);
  }
}
