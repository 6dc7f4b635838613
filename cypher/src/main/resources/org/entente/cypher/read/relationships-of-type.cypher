// The most believed relationships of one predicate, {{types}}. Both keys of the order go down, as only so
// the index has it.
// Parameters: minBelief; maxBelief, the belief of the last relationship of the page before, or 1;
// belief and id of that relationship, or null; seenFrom and seenTo, days or null; limit.
// Gives: relationship.
MATCH ()-[relationship:{{types}}]->()
USING INDEX relationship:{{types}}(belief, id)
WHERE relationship.belief >= $minBelief AND relationship.belief <= $maxBelief
  AND relationship.id IS NOT NULL
  AND ($seenFrom IS NULL OR relationship.lastSeen >= $seenFrom)
  AND ($seenTo IS NULL OR relationship.firstSeen <= $seenTo)
  AND ($belief IS NULL OR relationship.belief < $belief
       OR (relationship.belief = $belief AND relationship.id < $id))
RETURN relationship
ORDER BY relationship.belief DESC, relationship.id DESC
LIMIT $limit
