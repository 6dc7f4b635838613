// Writes articles, new or changed.
// Parameters: rows, each with id and properties.
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row.properties
