// The hits of a query, best first, with one beyond the number that is ranked.
CALL db.index.fulltext.queryNodes('%index%', %query%, {limit: %most% + 1}) YIELD node AS thing
