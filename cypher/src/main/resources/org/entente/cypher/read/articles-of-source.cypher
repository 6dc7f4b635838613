// The articles of an outlet, the newest first. The sort key is the day of publication, then the id.
// Parameters: source; from, the least sort key; before, the sort key to stay under; limit.
// Gives: article.
MATCH (article:Article {source: $source})
WHERE article.sortKey >= $from AND article.sortKey < $before
RETURN article
ORDER BY article.sortKey DESC
LIMIT $limit
