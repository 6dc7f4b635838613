// Which migrations does this graph have?
// Parameters: none. Gives: number, checksum, in order.
MATCH (migration:Migration)
RETURN migration.number AS number, migration.checksum AS checksum
ORDER BY number
