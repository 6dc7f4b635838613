// Waits until every index can be used; a query that names one that is still being filled fails.
// Parameters: none.
CALL db.awaitIndexes(600)
