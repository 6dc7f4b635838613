// What is asserted of the offices in a country or organisation.
// Parameters: body, an id; predicate, which says so. Gives: holder, body, and of each claim what counts.
MATCH (body:Actor {id: $body})<-[:TARGET]-(claim:Claim {predicate: $predicate, factuality: 'ASSERTED'})
MATCH (claim)-[:SOURCE]->(holder)
RETURN holder, body, claim.id AS claim, claim.factuality AS factuality, claim.confidence AS confidence,
       claim.article AS article, claim.outlet AS outlet, claim.published AS published,
       claim.qualifierTitle AS title, claim.qualifierSince AS since, claim.qualifierUntil AS until,
       claim.qualifierCurrent AS current
ORDER BY claim
