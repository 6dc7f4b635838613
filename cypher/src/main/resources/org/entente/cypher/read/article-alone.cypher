// One article without its sentences. Parameters: article, an id. Gives: article.
MATCH (article:Article {id: $article})
RETURN article
