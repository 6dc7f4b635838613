// One relationship. {{types}} is its predicate.
// Parameters: source and target, ids. Gives: source, relationship, target.
MATCH (source:Actor {id: $source})
MATCH (target:Actor {id: $target})
MATCH (source)-[relationship:{{types}}]->(target)
RETURN source, relationship, target
