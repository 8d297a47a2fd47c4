// The hits of a query, best first, one more than are ranked.
CALL db.index.fulltext.queryNodes('%index%', %query%, {limit: %most% + 1}) YIELD node AS thing
