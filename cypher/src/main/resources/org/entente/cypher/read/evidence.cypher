// The claims that have to do with a relationship: those that assert it (bearing 0), deny it (1), say
// that it may be (2), and those between the two that speak against it in another way (3).
// Parameters: relationship, an id; pair, the key of its two actors; sign and opposite, the signs that
// speak for and against it, both null for a predicate of neither; bearings, a list of numbers;
// bearing, day and id of the last claim of the page before, or null; limit.
// Gives: id, bearing, day.
MATCH (claim:Claim {pair: $pair})
WITH claim,
     CASE
       WHEN claim.relationship = $relationship AND claim.factuality = 'ASSERTED' THEN 0
       WHEN claim.relationship = $relationship AND claim.factuality = 'NEGATED' THEN 1
       WHEN claim.relationship = $relationship THEN 2
       WHEN claim.sign = $opposite AND claim.factuality = 'ASSERTED' THEN 3
       WHEN claim.sign = $sign AND claim.factuality = 'NEGATED' THEN 3
     END AS bearing,
     coalesce(toString(claim.published), '') AS day
WHERE bearing IN $bearings
  AND ($bearing IS NULL OR bearing > $bearing
       OR (bearing = $bearing AND (day < $day OR (day = $day AND claim.id > $id))))
RETURN claim.id AS id, bearing, day
ORDER BY bearing, day DESC, id
LIMIT $limit
