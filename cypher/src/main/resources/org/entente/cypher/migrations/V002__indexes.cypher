// Where questions start.

// Actors by words of a name, and beginnings of words. The names are stored without case and accents,
// and no word is too common to be found: "IS" is an armed group, "of" is a part of many names.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS
FOR (actor:Actor) ON EACH [actor.searchNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

// The actors that the news speaks of most.
CREATE INDEX actor_claim_count IF NOT EXISTS
FOR (actor:Actor) ON (actor.claimCount);

// The actors of a country.
CREATE INDEX actor_iso3 IF NOT EXISTS
FOR (actor:Actor) ON (actor.iso3);

// The newest articles. The key is the day of publication, then the id.
CREATE INDEX article_sort_key IF NOT EXISTS
FOR (article:Article) ON (article.sortKey);

// The articles of an outlet.
CREATE INDEX article_source IF NOT EXISTS
FOR (article:Article) ON (article.source);

// The claims of an article.
CREATE INDEX claim_article IF NOT EXISTS
FOR (claim:Claim) ON (claim.article);

// The claims that a relationship is derived from.
CREATE INDEX claim_relationship IF NOT EXISTS
FOR (claim:Claim) ON (claim.relationship);

// All that was said about two actors.
CREATE INDEX claim_pair IF NOT EXISTS
FOR (claim:Claim) ON (claim.pair);

// What was said in a window of time.
CREATE INDEX claim_published IF NOT EXISTS
FOR (claim:Claim) ON (claim.published);
