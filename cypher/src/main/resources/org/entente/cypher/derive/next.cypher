// Which relationships could be derived, in order, from a given one on?
// Parameters: after, the last id of the part before or an empty text; limit. Gives: relationship.
MATCH (claim:Claim)
WHERE claim.relationship > $after
WITH DISTINCT claim.relationship AS relationship
ORDER BY relationship
LIMIT $limit
RETURN relationship
