// Takes relationships of one type away that no claim asserts, whoever made them. {{types}} is a
// predicate of the ontology. Parameters: limit. Gives: removed.
MATCH ()-[relationship:{{types}}]->()
WHERE relationship.id IS NULL
   OR NOT EXISTS { (claim:Claim {relationship: relationship.id}) WHERE claim.factuality = 'ASSERTED' }
WITH relationship LIMIT $limit
DELETE relationship
RETURN count(*) AS removed
