// The one node that every write goes through: its version counts the writes, its lock makes writers
// take turns, and its random name tells this graph from one that was thrown away.
MERGE (state:GraphState {name: 'graph'})
ON CREATE SET state.graph = substring(randomUUID(), 0, 8), state.version = 0;
