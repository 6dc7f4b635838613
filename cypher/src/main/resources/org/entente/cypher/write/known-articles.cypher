// Which of these articles does the graph have, and how were they read?
// Parameters: articles, a list of ids. Gives: id, readingHash.
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.readingHash AS readingHash
