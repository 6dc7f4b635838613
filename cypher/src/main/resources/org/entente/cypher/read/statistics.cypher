// How large the graph is; the counts come from the count store.
// Parameters: none.
// Gives: articles, sentences, claims, persons, countries, organizations, armedGroups.
CALL () { MATCH (article:Article) RETURN count(article) AS articles }
CALL () { MATCH (sentence:Sentence) RETURN count(sentence) AS sentences }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL () { MATCH (person:Person) RETURN count(person) AS persons }
CALL () { MATCH (country:Country) RETURN count(country) AS countries }
CALL () { MATCH (organization:Organization) RETURN count(organization) AS organizations }
CALL () { MATCH (group:ArmedGroup) RETURN count(group) AS armedGroups }
RETURN articles, sentences, claims, persons, countries, organizations, armedGroups
