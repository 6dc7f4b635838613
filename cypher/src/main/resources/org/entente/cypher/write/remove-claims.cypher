// Takes the claims of these articles out.
// Parameters: articles, a list of ids.
UNWIND $articles AS id
MATCH (claim:Claim {article: id})
DETACH DELETE claim
