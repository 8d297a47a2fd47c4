// All things with a fact of the type that lie in the place, or whose fact leads to a thing there.
// What lies in the place is no list in scope, because the database would count its memory for every sorted row: each of
// these things is a row with null instead.
%place%
WITH COLLECT {
  %all_in_place%
  LIMIT %most% + 1
  CALL (lying) {
    RETURN null AS subject
    UNION ALL
    WITH lying
    // Facts of any date count, as in two_lines.everywhere. The test is a slot: with WHERE true the database would not
    // use the number of relationships that it stores with each node.
    WHERE EXISTS {
      (lying)-[fact:%type%]->(other)
      %where_seen%
    }
    RETURN lying AS subject
    UNION ALL
    MATCH (lying)<-[fact:%type%]-(subject:%placeless%)
    WHERE %holds(fact, lying, subject)%
    RETURN subject
  }
  // Rows are sorted and cut in runs, not distinct.
  WITH subject
  LIMIT %ways% * %most% + %most% + 2
  WITH subject
  ORDER BY subject
  RETURN subject
} AS rows
WITH size(rows) AS every, [subject IN rows WHERE subject IS NOT NULL] AS met
WITH every - size(met) > %most% OR size(met) > %ways% * %most% AS cut, %once_met% AS subjects
