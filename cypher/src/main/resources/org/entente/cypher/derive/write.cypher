// Makes or changes relationships of one type. {{types}} is a predicate of the ontology.
// Parameters: rows, each with source and target (ids) and properties.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
MATCH (target:Actor {id: row.target})
MERGE (source)-[relationship:{{types}}]->(target)
SET relationship = row.properties
