// The relationships of an actor, the most believed first. {{types}} are predicates.
// Parameters: actor, an id; role, SOURCE, TARGET or EITHER: where the actor stands in those that are
// not symmetric; minBelief; seenFrom and seenTo, days or null; belief and id of the last relationship
// of the page before, or null; limit. Gives: source, relationship, target.
MATCH (actor:Actor {id: $actor})-[relationship:{{types}}]-()
WHERE relationship.belief >= $minBelief
  AND ($role = 'EITHER' OR relationship.symmetric OR ($role = 'SOURCE') = (startNode(relationship) = actor))
  AND ($seenFrom IS NULL OR relationship.lastSeen >= $seenFrom)
  AND ($seenTo IS NULL OR relationship.firstSeen <= $seenTo)
  AND ($belief IS NULL OR relationship.belief < $belief
       OR (relationship.belief = $belief AND relationship.id > $id))
RETURN startNode(relationship) AS source, relationship, endNode(relationship) AS target
ORDER BY relationship.belief DESC, relationship.id
LIMIT $limit
