// Of how many outlets and which days are the articles?
// Parameters: none. Gives: outlets, firstPublished, lastPublished.
MATCH (article:Article)
RETURN count(DISTINCT article.source) AS outlets,
       min(article.published) AS firstPublished, max(article.published) AS lastPublished
