// Which claims do these articles have, when were they learnt, and whom do they concern?
// Parameters: articles, a list of ids. Gives: id, relationship, recordedAt, actors.
UNWIND $articles AS id
MATCH (claim:Claim {article: id})
RETURN claim.id AS id, claim.relationship AS relationship, claim.recordedAt AS recordedAt,
       [(claim)-[:SOURCE|TARGET|ATTRIBUTED_TO]->(actor) | actor.id] AS actors
