// Writes the sentences of articles that have none.
// Parameters: rows, each with article and properties.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
CREATE (article)-[:HAS_SENTENCE]->(sentence:Sentence)
SET sentence = row.properties
