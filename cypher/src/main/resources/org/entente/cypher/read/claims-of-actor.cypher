// What was said about an actor, the newest first. Parameters: actor, an id;
// predicates and factualities, lists or null; publishedFrom and publishedTo, days or null; knownAt, a
// moment or null; day and id of the last claim of the page before, or null; limit. Gives: id, day.
MATCH (:Actor {id: $actor})<-[:SOURCE|TARGET]-(claim:Claim)
WHERE ($predicates IS NULL OR claim.predicate IN $predicates)
  AND ($factualities IS NULL OR claim.factuality IN $factualities)
  AND ($publishedFrom IS NULL OR claim.published >= $publishedFrom)
  AND ($publishedTo IS NULL OR claim.published <= $publishedTo)
  AND ($knownAt IS NULL OR claim.recordedAt <= $knownAt)
WITH DISTINCT claim.id AS id, coalesce(toString(claim.published), '') AS day
WHERE $day IS NULL OR day < $day OR (day = $day AND id > $id)
RETURN id, day
ORDER BY day DESC, id
LIMIT $limit
