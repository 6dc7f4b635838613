// Finds the most believed relationships of a type without looking at all of them.
// {{type}} is a predicate of the ontology, {{name}} the same in lower case. Parameters: none.
CREATE INDEX relationship_belief_{{name}} IF NOT EXISTS
FOR ()-[relationship:{{type}}]-() ON (relationship.belief)
