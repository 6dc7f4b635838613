// What is asserted of anybody in a window of time, as little of each claim as an analysis needs.
// Parameters: from, the first day, and until, the day after the last one; signs, a list or null;
// knownAt, a moment or null. Gives: claim, article, relationship, published, confidence.
MATCH (claim:Claim)
WHERE claim.published >= $from AND claim.published < $until
  AND claim.factuality = 'ASSERTED'
  AND ($signs IS NULL OR claim.sign IN $signs)
  AND ($knownAt IS NULL OR claim.recordedAt <= $knownAt)
RETURN claim.id AS claim, claim.article AS article, claim.relationship AS relationship,
       claim.published AS published, claim.confidence AS confidence
ORDER BY published, claim
