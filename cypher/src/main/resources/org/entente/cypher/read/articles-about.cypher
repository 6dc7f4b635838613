// The articles with claims about an actor, the newest first.
// Parameters: actor, an id; from, the least sort key; before, the sort key to stay under; source or
// null; limit. Gives: article.
MATCH (:Actor {id: $actor})<-[:SOURCE|TARGET]-(claim:Claim)
WITH DISTINCT claim.article AS id
MATCH (article:Article {id: id})
WHERE article.sortKey >= $from AND article.sortKey < $before
  AND ($source IS NULL OR article.source = $source)
RETURN article
ORDER BY article.sortKey DESC
LIMIT $limit
