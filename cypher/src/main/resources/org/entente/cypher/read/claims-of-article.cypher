// The claims that an article states. Parameters: article, an id. Gives: id.
MATCH (claim:Claim {article: $article})
RETURN claim.id AS id
ORDER BY id
