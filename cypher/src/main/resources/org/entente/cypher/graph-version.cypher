// Which state of which graph is this? Changes with every write that changed something.
// Parameters: none. Gives: graph, number.
MATCH (state:GraphState {name: 'graph'})
RETURN state.graph AS graph, state.version AS number
