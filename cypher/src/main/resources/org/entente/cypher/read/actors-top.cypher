// The actors that the most claims speak of. {{types}} are the predicates of the ontology.
// Parameters: labels of the wanted actor types, or null; iso3 or null; claimCount and id of the last
// actor of the page before (at first a number that no actor reaches, and an empty text); limit.
// Gives: actor, claimCount, relationshipCount.
MATCH (actor:Actor)
WHERE actor.claimCount <= $claimCount
  AND (actor.claimCount < $claimCount OR actor.id > $id)
  AND ($labels IS NULL OR any(label IN labels(actor) WHERE label IN $labels))
  AND ($iso3 IS NULL OR actor.iso3 = $iso3)
WITH actor
ORDER BY actor.claimCount DESC, actor.id
LIMIT $limit
RETURN actor, actor.claimCount AS claimCount,
       COUNT { (actor)-[:{{types}}]-() } AS relationshipCount
ORDER BY claimCount DESC, actor.id
