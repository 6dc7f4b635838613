// Writes claims that the graph does not have, with the words that stand for their two ends.
// Parameters: rows, each with properties, source, target (ids), sourceMention, targetMention.
UNWIND $rows AS row
MATCH (source:Actor {id: row.source})
MATCH (target:Actor {id: row.target})
CREATE (claim:Claim)
SET claim = row.properties
CREATE (claim)-[sourceMention:SOURCE]->(source)
SET sourceMention = row.sourceMention
CREATE (claim)-[targetMention:TARGET]->(target)
SET targetMention = row.targetMention
