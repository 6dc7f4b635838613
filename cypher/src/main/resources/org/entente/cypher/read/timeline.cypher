// When what was said of two actors, by the days on which the articles were published.
// Parameters: pair, the key of the two; unit, day, month or year; predicates, a list or null; from
// and to, days or null; knownAt, a moment or null.
// Gives: start, relationship, sign, asserted, negated, hypothetical, articles.
MATCH (claim:Claim {pair: $pair})
WHERE claim.published IS NOT NULL
  AND ($predicates IS NULL OR claim.predicate IN $predicates)
  AND ($from IS NULL OR claim.published >= $from)
  AND ($to IS NULL OR claim.published <= $to)
  AND ($knownAt IS NULL OR claim.recordedAt <= $knownAt)
RETURN date.truncate($unit, claim.published) AS start,
       claim.relationship AS relationship,
       claim.sign AS sign,
       sum(CASE claim.factuality WHEN 'ASSERTED' THEN 1 ELSE 0 END) AS asserted,
       sum(CASE claim.factuality WHEN 'NEGATED' THEN 1 ELSE 0 END) AS negated,
       sum(CASE claim.factuality WHEN 'HYPOTHETICAL' THEN 1 ELSE 0 END) AS hypothetical,
       count(DISTINCT claim.article) AS articles
ORDER BY start, relationship
