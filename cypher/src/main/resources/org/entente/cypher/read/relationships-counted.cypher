// How many relationships of one predicate, {{types}}, are there? From the count store.
// Parameters: none. Gives: predicate, relationships.
MATCH ()-[relationship:{{types}}]->()
RETURN '{{types}}' AS predicate, count(relationship) AS relationships
