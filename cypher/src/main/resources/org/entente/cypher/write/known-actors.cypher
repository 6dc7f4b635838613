// What does the graph know of these actors?
// Parameters: actors, a list of ids. Gives: actor.
UNWIND $actors AS id
MATCH (actor:Actor {id: id})
RETURN actor
