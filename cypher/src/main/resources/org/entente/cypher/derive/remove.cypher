// Takes relationships of one type away that no claim asserts any more. {{types}} is a predicate of
// the ontology. Parameters: rows, each with source and target (ids).
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
MATCH (target:Actor {id: row.target})
MATCH (source)-[relationship:{{types}}]->(target)
DELETE relationship
