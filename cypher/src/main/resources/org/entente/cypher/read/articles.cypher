// Articles, the newest first. The sort key is the day of publication, then the id.
// Parameters: from, the least sort key; before, the sort key to stay under; source or null; limit.
// Gives: article.
MATCH (article:Article)
WHERE article.sortKey >= $from AND article.sortKey < $before
  AND ($source IS NULL OR article.source = $source)
RETURN article
ORDER BY article.sortKey DESC
LIMIT $limit
