// The shortest ways from one actor to another. {{types}} are predicates, {{hops}} and {{paths}}
// numbers, which Cypher takes no parameter for.
// Parameters: from and to, ids; directed; minBelief; seenFrom and seenTo, days or null.
// Gives: actors and steps of each path.
MATCH (from:Actor {id: $from})
MATCH (to:Actor {id: $to})
MATCH path = SHORTEST {{paths}} (from)
  ((one:Actor)-[relationship:{{types}}]-(other:Actor)
    WHERE relationship.belief >= $minBelief
      AND ($directed = false OR relationship.symmetric OR startNode(relationship) = one)
      AND ($seenFrom IS NULL OR relationship.lastSeen >= $seenFrom)
      AND ($seenTo IS NULL OR relationship.firstSeen <= $seenTo)
  ){1,{{hops}}} (to)
RETURN nodes(path) AS actors, relationships(path) AS steps
