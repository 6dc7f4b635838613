// One article with its sentences in order. Parameters: article, an id. Gives: article, sentences.
MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (article)-[:HAS_SENTENCE]->(sentence)
  WITH sentence ORDER BY sentence.position
  RETURN collect(sentence) AS sentences
}
RETURN article, sentences
