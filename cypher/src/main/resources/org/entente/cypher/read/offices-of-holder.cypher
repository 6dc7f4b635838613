// What is asserted of the offices of a person.
// Parameters: holder, an id; body, an id or null; predicate, which says so.
// Gives: holder, body, and of each claim what counts.
MATCH (holder:Actor {id: $holder})<-[:SOURCE]-(claim:Claim {predicate: $predicate, factuality: 'ASSERTED'})
MATCH (claim)-[:TARGET]->(body)
WHERE $body IS NULL OR body.id = $body
RETURN holder, body, claim.id AS claim, claim.factuality AS factuality, claim.confidence AS confidence,
       claim.article AS article, claim.outlet AS outlet, claim.published AS published,
       claim.qualifierTitle AS title, claim.qualifierSince AS since, claim.qualifierUntil AS until,
       claim.qualifierCurrent AS current
ORDER BY claim
