// Takes the sentences of these articles out, after their claims.
// Parameters: articles, a list of ids.
UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_SENTENCE]->(sentence:Sentence)
DETACH DELETE sentence
