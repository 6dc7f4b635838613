// The actors that an actor has the most believed relationships with. {{types}} are predicates.
// Parameters: actor, an id; minBelief; seenFrom and seenTo, days or null; limit.
// Gives: centre and neighbours, one row; none when there is no such actor.
MATCH (centre:Actor {id: $actor})
CALL (centre) {
  MATCH (centre)-[relationship:{{types}}]-(neighbour)
  WHERE neighbour <> centre
    AND relationship.belief >= $minBelief
    AND ($seenFrom IS NULL OR relationship.lastSeen >= $seenFrom)
    AND ($seenTo IS NULL OR relationship.firstSeen <= $seenTo)
  WITH neighbour, max(relationship.belief) AS belief
  ORDER BY belief DESC, neighbour.id
  LIMIT $limit
  RETURN collect(neighbour) AS neighbours
}
RETURN centre, neighbours
