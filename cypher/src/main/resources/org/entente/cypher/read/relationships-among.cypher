// All relationships among some actors, the most believed first. {{types}} are predicates.
// Parameters: actors, a list of ids; minBelief; seenFrom and seenTo, days or null.
// Gives: source, relationship, target.
UNWIND $actors AS one
UNWIND $actors AS other
WITH one, other WHERE one <> other
MATCH (source:Actor {id: one})
MATCH (target:Actor {id: other})
MATCH (source)-[relationship:{{types}}]->(target)
WHERE relationship.belief >= $minBelief
  AND ($seenFrom IS NULL OR relationship.lastSeen >= $seenFrom)
  AND ($seenTo IS NULL OR relationship.firstSeen <= $seenTo)
RETURN source, relationship, target
ORDER BY relationship.belief DESC, relationship.id
