// How many relationships of these types are there? Parameters: none. Gives: relationships.
MATCH ()-[relationship:{{types}}]->()
RETURN count(relationship) AS relationships
