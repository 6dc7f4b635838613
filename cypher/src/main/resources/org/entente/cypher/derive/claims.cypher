// What is said for and against these relationships?
// Parameters: relationships, a list of ids. Gives: relationship, and of each claim what counts.
UNWIND $relationships AS id
MATCH (claim:Claim {relationship: id})
RETURN id AS relationship, claim.id AS claim, claim.factuality AS factuality,
       claim.confidence AS confidence, claim.article AS article, claim.outlet AS outlet,
       claim.published AS published, claim.qualifierTitle AS title, claim.qualifierSince AS since,
       claim.qualifierUntil AS until, claim.qualifierCurrent AS current
