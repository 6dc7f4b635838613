// Writes in which words of which sentence a claim is stated.
// Parameters: rows, each with claim and sentence (ids) and properties.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (sentence:Sentence {id: row.sentence})
CREATE (claim)-[evidence:EVIDENCED_BY]->(sentence)
SET evidence = row.properties
