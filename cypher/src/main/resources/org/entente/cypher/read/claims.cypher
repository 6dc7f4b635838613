// Whole claims, in the order in which they are asked for.
// Parameters: ids.
// Gives: claim, source, sourceMention, target, targetMention, speaker (or null), article, and
// evidence, a list with words (place and quote) and sentence for each.
UNWIND range(0, size($ids) - 1) AS position
MATCH (claim:Claim {id: $ids[position]})
MATCH (claim)-[sourceMention:SOURCE]->(source)
MATCH (claim)-[targetMention:TARGET]->(target)
MATCH (article:Article {id: claim.article})
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker)
CALL (claim) {
  MATCH (claim)-[words:EVIDENCED_BY]->(sentence)
  WITH words, sentence ORDER BY words.position
  RETURN collect({words: words, sentence: sentence}) AS evidence
}
RETURN claim, source, sourceMention, target, targetMention, speaker, article, evidence
ORDER BY position
