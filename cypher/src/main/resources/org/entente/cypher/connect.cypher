// Does anybody answer? Asked once, when connecting.
// Parameters: none. Gives: answer.
RETURN 1 AS answer
