// What was said for and against the relationships of two actors by then?
// Parameters: pair, the key of the two; publishedTo, a day or null (articles without a day are left
// out if it is given); knownAt, a moment or null.
// Gives: relationship, and of each claim what counts.
MATCH (claim:Claim {pair: $pair})
WHERE ($publishedTo IS NULL OR claim.published <= $publishedTo)
  AND ($knownAt IS NULL OR claim.recordedAt <= $knownAt)
RETURN claim.relationship AS relationship, claim.id AS claim, claim.factuality AS factuality,
       claim.confidence AS confidence, claim.article AS article, claim.outlet AS outlet,
       claim.published AS published, claim.qualifierTitle AS title, claim.qualifierSince AS since,
       claim.qualifierUntil AS until, claim.qualifierCurrent AS current
