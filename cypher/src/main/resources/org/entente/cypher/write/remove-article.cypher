// Takes an article out, after its claims and sentences.
// Parameters: article, an id.
MATCH (article:Article {id: $article})
DETACH DELETE article
