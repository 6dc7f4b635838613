// What is asserted of some actors among each other in a window of time, as little of each claim as an
// analysis needs. Parameters: actors, a list of ids; from, the first day, and until, the day after
// the last one; signs, a list or null; knownAt, a moment or null.
// Gives: claim, article, relationship, published, confidence.
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:SOURCE]-(claim:Claim)
WHERE claim.published >= $from AND claim.published < $until
  AND claim.factuality = 'ASSERTED'
  AND ($signs IS NULL OR claim.sign IN $signs)
  AND ($knownAt IS NULL OR claim.recordedAt <= $knownAt)
MATCH (claim)-[:TARGET]->(target)
WHERE target.id IN $actors
RETURN claim.id AS claim, claim.article AS article, claim.relationship AS relationship,
       claim.published AS published, claim.confidence AS confidence
ORDER BY published, claim
