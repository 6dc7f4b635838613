// Counts a write that changed something.
// Parameters: none.
MATCH (state:GraphState {name: 'graph'})
SET state.version = state.version + 1
