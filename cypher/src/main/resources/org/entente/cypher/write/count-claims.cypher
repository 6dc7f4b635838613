// Counts the claims that these actors are an end of.
// Parameters: actors, a list of ids.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
SET actor.claimCount = COUNT { (actor)<-[:SOURCE]-() } + COUNT { (actor)<-[:TARGET]-() }
