// Writes who said so.
// Parameters: rows, each with claim and speaker (ids).
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (speaker:Actor {id: row.speaker})
CREATE (claim)-[:ATTRIBUTED_TO]->(speaker)
