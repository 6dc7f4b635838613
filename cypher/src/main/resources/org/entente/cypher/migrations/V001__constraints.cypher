// What there is only one of. A uniqueness constraint is also the index that queries start at.
CREATE CONSTRAINT actor_id IF NOT EXISTS
FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;

CREATE CONSTRAINT article_id IF NOT EXISTS
FOR (article:Article) REQUIRE article.id IS UNIQUE;

CREATE CONSTRAINT sentence_id IF NOT EXISTS
FOR (sentence:Sentence) REQUIRE sentence.id IS UNIQUE;

CREATE CONSTRAINT claim_id IF NOT EXISTS
FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;

CREATE CONSTRAINT graph_state_name IF NOT EXISTS
FOR (state:GraphState) REQUIRE state.name IS UNIQUE;
