// One actor with the numbers of its claims and of its relationships by predicate.
// {{types}} are the predicates of the ontology.
// Parameters: actor, an id.
// Gives: actor, claimsAsSource, claimsAsTarget, statements, predicates (each predicate, outgoing, incoming).
MATCH (actor:Actor {id: $actor})
CALL (actor) {
  OPTIONAL MATCH (actor)-[relationship:{{types}}]-()
  WITH type(relationship) AS predicate,
       sum(CASE WHEN relationship.symmetric OR startNode(relationship) = actor THEN 1 ELSE 0 END) AS outgoing,
       sum(CASE WHEN relationship.symmetric OR startNode(relationship) = actor THEN 0 ELSE 1 END) AS incoming
  RETURN collect({predicate: predicate, outgoing: outgoing, incoming: incoming}) AS predicates
}
RETURN actor,
       COUNT { (actor)<-[:SOURCE]-() } AS claimsAsSource,
       COUNT { (actor)<-[:TARGET]-() } AS claimsAsTarget,
       COUNT { (actor)<-[:ATTRIBUTED_TO]-() } AS statements,
       predicates
