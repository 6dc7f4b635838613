// Takes those of these actors out that nothing speaks of any more.
// Parameters: actors, a list of ids.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
WHERE NOT EXISTS { (actor)--() }
DELETE actor
