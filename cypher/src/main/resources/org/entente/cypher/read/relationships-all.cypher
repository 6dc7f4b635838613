// The most believed relationships of all. The branches are relationships-of-type.cypher once for each
// wanted predicate, so that each starts at its own index and stops early.
// Parameters: those of the branches; limit. Gives: source, relationship, target.
CALL () {
{{branches}}
}
RETURN startNode(relationship) AS source, relationship, endNode(relationship) AS target
ORDER BY relationship.belief DESC, relationship.id DESC
LIMIT $limit
