// Gives the relationships of a type in the order of belief, then of id, without looking at all of them.
// {{type}} is a predicate of the ontology, {{name}} the same in lower case. Parameters: none.
CREATE INDEX relationship_order_{{name}} IF NOT EXISTS
FOR ()-[relationship:{{type}}]-() ON (relationship.belief, relationship.id)
