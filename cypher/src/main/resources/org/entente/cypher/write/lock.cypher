// Makes writers take turns: the write lock on this node is held until the transaction ends.
// Parameters: none. Gives: graph; no row when the schema was never made.
MATCH (state:GraphState {name: 'graph'})
SET state.version = state.version
RETURN state.graph AS graph
