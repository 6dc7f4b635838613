// How many relationships of one predicate, {{types}}, are there? From the count store.
// Parameters: none. Gives: predicate, relationships.
MATCH ()-[relationship:{{types}}]->()
WITH count(relationship) AS relationships
RETURN '{{types}}' AS predicate, relationships
