// All matching things, best first, and whether the list is complete.
WITH COLLECT {
  CALL () {
    %named%
    UNION ALL
    %in_places%
    UNION ALL
    %described%
  }
  WITH thing, min(rank) AS rank
  WITH thing, rank, size(thing.name) AS length
  // Rows are sorted while they carry nothing else, because Neo4j charges each row for all lists in scope.
  ORDER BY rank, length, thing.nameOrder, thing.id
  RETURN [thing, rank, length]
} AS found
WITH
  [hit IN found WHERE hit[0] IS NOT NULL] AS matched,
  none(hit IN found WHERE hit[0] IS NULL) AS complete
