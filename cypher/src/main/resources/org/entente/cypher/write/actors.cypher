// Writes actors, new or better known than before.
// Parameters: rows, each with id, label (of the actor's type) and properties.
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor += row.properties, actor:$(row.label)
