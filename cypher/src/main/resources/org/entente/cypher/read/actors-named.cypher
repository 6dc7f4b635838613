// Actors by name or alias: those that are called just so first, then those whose name begins so, then
// those with such words in a name; among equals those that more claims speak of.
// {{types}} are the predicates of the ontology.
// Parameters: words, a query of the full-text index; text, what was asked for, folded as
// the stored names are; labels of the wanted actor types, or null; iso3 or null; rank and id of the last actor of the page before,
// or null; limit.
// Gives: actor, rank, claimCount, relationshipCount.
CALL db.index.fulltext.queryNodes('actor_names', $words) YIELD node AS actor, score
WHERE ($labels IS NULL OR any(label IN labels(actor) WHERE label IN $labels))
  AND ($iso3 IS NULL OR actor.iso3 = $iso3)
WITH actor, coalesce(actor.claimCount, 0) AS claimCount,
     CASE
       WHEN actor.searchNames[0] = $text THEN 300.0
       WHEN $text IN actor.searchNames THEN 200.0
       WHEN actor.searchNames[0] STARTS WITH $text THEN 100.0
       ELSE 0.0
     END
     + CASE WHEN score < 20 THEN score ELSE 20.0 END AS relevance
WITH actor, claimCount, round(relevance + 5 * log10(1 + claimCount), 3) AS rank
WHERE $rank IS NULL OR rank < $rank OR (rank = $rank AND actor.id > $id)
WITH actor, claimCount, rank
ORDER BY rank DESC, actor.id
LIMIT $limit
RETURN actor, rank, claimCount, COUNT { (actor)-[:{{types}}]-() } AS relationshipCount
ORDER BY rank DESC, actor.id
